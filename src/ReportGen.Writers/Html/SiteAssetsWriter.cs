using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Svg;

namespace ReportGen.Writers.Html;

/// <summary>The files that all pages share: style sheets, scripts, the icon, and fonts with their licences.</summary>
public static class SiteAssetsWriter
{
    private const string Fonts = "fonts/";
    private const string Scripts = "html/";

    /// <returns>assets/site.css, assets/figures.css, assets/icon.svg, the scripts and assets/fonts/; without errors only where all that pages refer to was found.</returns>
    public static Checked<ImmutableArray<OutputFile>> Write(TemplateSet templates)
    {
        var sheet = LayoutFile.Find(templates, LayoutFile.StyleSheet);
        var icon = LayoutFile.Find(templates, LayoutFile.Icon);
        var scripts = PageScripts.All.Select(s => LayoutFile.Find(templates, Scripts + s)).ToImmutableArray();
        ImmutableArray<Diagnostic> diagnostics = [.. sheet.Diagnostics, .. icon.Diagnostics, .. scripts.SelectMany(s => s.Diagnostics)];
        if (!diagnostics.IsEmpty) return new Checked<ImmutableArray<OutputFile>>([], diagnostics);
        return new Checked<ImmutableArray<OutputFile>>(
        [
            OutputFile.OfText("assets/site.css", CompactSource.OfStyleSheet(sheet.Value!.Text)),
            OutputFile.OfText("assets/figures.css", SvgStyleSheetWriter.Write(templates.FigureStyle)),
            OutputFile.OfText("assets/icon.svg", icon.Value!.Text),
            .. PageScripts.All.Zip(scripts, (name, script) => OutputFile.OfText("assets/" + name, CompactSource.OfScript(script.Value!.Text))),
            .. templates.WebFiles.Where(f => f.Key.StartsWith(Fonts, StringComparison.Ordinal))
                .Select(f => new OutputFile("assets/fonts/" + NameOf(f.Key), f.Value)),
            .. templates.Texts.Where(t => t.Key.StartsWith(Fonts, StringComparison.Ordinal) && t.Key.EndsWith(".txt", StringComparison.Ordinal))
                .Select(t => OutputFile.OfText("assets/fonts/" + NameOf(t.Key), t.Value.Text)),
        ], diagnostics);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
