using Markdig.Syntax.Inlines;

namespace ReportGen.Composition.Markdown;

/// <summary>A marker of the template in parsed Markdown.</summary>
/// <param name="number">Its number in the rendered template.</param>
public sealed class MarkerInline(int number) : LeafInline
{
    public int Number { get; } = number;
}
