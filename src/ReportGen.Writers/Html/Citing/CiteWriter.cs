using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html.Citing;

/// <summary>How to cite this manuscript: the citation in words, and the files for reference managers with their text.</summary>
internal sealed class CiteWriter(HtmlText html, InlineWriter inlines)
{
    public const string Id = "article-cite";

    private const string CitationId = "cite-text";

    /// <param name="citation">As the citation style sets it.</param>
    public void Write(ImmutableArray<Inline> citation, ImmutableArray<CitationFile> files)
    {
        html.Open("section", ("class", "cite"), ("aria-labelledby", Id)).Line();
        html.Element("h2", PageWords.Cite, ("id", Id)).Line();
        html.Open("p", ("id", CitationId), ("class", "citation-text"), ("dir", "auto"));
        inlines.Write(citation);
        html.Close().Line().Open("p", ("class", "files"));
        CopyButton(PageWords.CopyCitation, CitationId, PageWords.CopyCitation);
        foreach (var file in files) html.Text(" ").Element("a", file.Label, ("href", file.File), ("download", ""));
        html.Close().Line();
        foreach (var file in files) Format(file);
        html.Close().Line();
    }

    private void Format(CitationFile file)
    {
        var id = "cite-" + file.File.Replace('.', '-');
        html.Open("details").Element("summary", file.Label).Line();
        html.Open("pre", ("tabindex", "0"), ("role", "region"), ("aria-label", file.Label)).Element("code", file.Text, ("id", id)).Close().Line();
        html.Open("p", ("class", "files"));
        CopyButton(PageWords.Copy, id, $"{PageWords.Copy} {file.Label}");
        html.Close().Line().Close().Line();
    }

    private void CopyButton(string text, string target, string label) => html.Element(
        "button", text, ("type", "button"), ("class", "needs-script"), ("data-copy", target), ("aria-label", label == text ? null : label));
}
