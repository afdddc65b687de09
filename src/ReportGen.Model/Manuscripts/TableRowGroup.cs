using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

/// <summary>Body rows under a heading of their own, which spans all columns.</summary>
/// <param name="First">Index of the first row.</param>
/// <param name="Count">How many rows stand under it; at least 1.</param>
public sealed record TableRowGroup(ImmutableArray<Inline> Header, int First, int Count);
