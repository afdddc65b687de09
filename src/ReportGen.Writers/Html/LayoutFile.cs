using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Html;

/// <summary>The files of templates/ that the site is made with.</summary>
internal static class LayoutFile
{
    public const string Article = "html/article.html";
    public const string Index = "html/index.html";
    public const string StyleSheet = "styles/site.css";

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
