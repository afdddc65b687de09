using System.Collections.Immutable;

namespace ReportGen.Figures.Text;

/// <summary>A line of set text.</summary>
/// <param name="Width">Points.</param>
internal sealed record TextLine(ImmutableArray<TextSpan> Spans, double Width);
