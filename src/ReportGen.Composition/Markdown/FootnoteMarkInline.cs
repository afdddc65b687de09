using Markdig.Syntax.Inlines;

namespace ReportGen.Composition.Markdown;

/// <summary>The mark of a footnote, <c>[^label]</c>, in parsed Markdown.</summary>
public sealed class FootnoteMarkInline(string label) : LeafInline
{
    public string Label { get; } = label;
}
