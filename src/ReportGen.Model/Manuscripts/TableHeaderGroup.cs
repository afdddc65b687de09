using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

/// <summary>A heading above the headings of several columns.</summary>
/// <param name="First">Index of the first column.</param>
/// <param name="Count">How many columns it spans; at least 1.</param>
public sealed record TableHeaderGroup(ImmutableArray<Inline> Header, int First, int Count);
