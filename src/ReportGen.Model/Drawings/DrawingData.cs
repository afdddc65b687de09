using System.Collections.Immutable;

namespace ReportGen.Model.Drawings;

/// <summary>A figure's data as a table of texts as printed.</summary>
public sealed record DrawingData(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<DrawingCell>> Rows);
