using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates;

/// <summary>Maps positions in rendered text back to the template that wrote them, so that an error in the Markdown names its place in the source.</summary>
/// <param name="Segments">Ascending by <see cref="SourceMapSegment.Start"/>; the first starts at 0.</param>
public sealed record SourceMap(ImmutableArray<SourceMapSegment> Segments)
{
    /// <summary>The span in the template of <paramref name="length"/> characters at <paramref name="position"/> of the rendered text.</summary>
    public SourceSpan SpanAt(int position, int length)
    {
        var low = 0;
        for (var high = Segments.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (Segments[middle].Start <= position) low = middle;
            else high = middle - 1;
        }

        var segment = Segments[low];
        return segment.Source is { } text
            ? text.SpanAt(segment.SourceOffset + position - segment.Start, length)
            : segment.Span with { Length = length };
    }
}
