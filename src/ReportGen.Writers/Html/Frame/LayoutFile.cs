using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Html.Frame;

/// <summary>The files of templates/ that the site is made with.</summary>
internal static class LayoutFile
{
    public const string Page = "html/page.html";
    public const string EarlyScript = "html/early.js";
    public const string Icon = "html/icon.svg";
    public const string Article = "html/article.html";
    public const string Data = "html/data.html";
    public const string Table = "html/table.html";
    public const string Methods = "html/methods.html";
    public const string Report = "html/report.html";
    public const string Index = "html/index.html";
    public const string StyleSheet = "styles/site.css";

    /// <summary>A layout, with RG711 to RG714 for what is wrong with it; null where it has errors.</summary>
    public static Checked<PageLayout> ReadLayout(TemplateSet templates, string path, ImmutableArray<string> slots, ImmutableArray<string> required)
    {
        var source = Find(templates, path);
        if (source.Value is not { } text) return new Checked<PageLayout>(null, source.Diagnostics);
        var layout = PageLayout.Read(text, slots, required);
        return layout.HasErrors ? new Checked<PageLayout>(null, layout.Diagnostics) : layout;
    }

    /// <summary>The file, or RG714.</summary>
    public static Checked<SourceText> Find(TemplateSet templates, string path)
    {
        if (templates.Texts.TryGetValue(path, out var source)) return new Checked<SourceText>(source, []);
        var missing = Diagnostic.Error(
            "RG714", SourceSpan.OfFile(path), $"The templates folder lacks the file '{path}'.", "", path,
            NearestName.Hint(path, templates.Texts.Keys, "Copy the file from the templates that ReportGen comes with."));
        return new Checked<SourceText>(null, [missing]);
    }
}
