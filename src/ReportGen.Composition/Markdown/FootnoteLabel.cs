using Markdig.Extensions.Footnotes;

namespace ReportGen.Composition.Markdown;

/// <summary>The label of a footnote without the circumflex that Markdig keeps.</summary>
public static class FootnoteLabel
{
    public static string Of(Footnote footnote) => (footnote.Label ?? "").TrimStart('^');
}
