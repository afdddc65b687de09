using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using ReportGen.Writers.Svg;

namespace ReportGen.Writers.Html;

/// <summary>The files that all pages share: style sheets, and fonts with their licences.</summary>
public static class SiteAssetsWriter
{
    private const string Fonts = "fonts/";

    /// <returns>assets/site.css, assets/figures.css and assets/fonts/; without errors only where the style sheet was found.</returns>
    public static Checked<ImmutableArray<OutputFile>> Write(TemplateSet templates)
    {
        var sheet = LayoutFile.Find(templates, LayoutFile.StyleSheet);
        if (sheet.Value is not { } text) return new Checked<ImmutableArray<OutputFile>>([], sheet.Diagnostics);
        return new Checked<ImmutableArray<OutputFile>>(
        [
            OutputFile.OfText("assets/site.css", text.Text),
            OutputFile.OfText("assets/figures.css", SvgStyleSheetWriter.Write(templates.FigureStyle)),
            .. templates.WebFiles.Where(f => f.Key.StartsWith(Fonts, StringComparison.Ordinal))
                .Select(f => new OutputFile("assets/fonts/" + NameOf(f.Key), f.Value)),
            .. templates.Texts.Where(t => t.Key.StartsWith(Fonts, StringComparison.Ordinal) && t.Key.EndsWith(".txt", StringComparison.Ordinal))
                .Select(t => OutputFile.OfText("assets/fonts/" + NameOf(t.Key), t.Value.Text)),
        ], sheet.Diagnostics);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
