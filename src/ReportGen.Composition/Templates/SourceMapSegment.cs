using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates;

/// <summary>A stretch of rendered text.</summary>
/// <param name="Start">Position in the rendered text.</param>
/// <param name="Source">For text copied from a file: that file. Null for a marker or for a template written inside review.yml.</param>
/// <param name="SourceOffset">Offset in <paramref name="Source"/>.</param>
/// <param name="Span">Where <paramref name="Source"/> is null.</param>
public sealed record SourceMapSegment(int Start, SourceText? Source, int SourceOffset, SourceSpan Span);
