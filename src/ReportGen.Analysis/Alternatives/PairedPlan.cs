using System.Collections.Immutable;

namespace ReportGen.Analysis.Alternatives;

/// <summary>The choices of a test of a score before and after.</summary>
/// <param name="Studies">Positions of the pairs, one for each time that a pair counts.</param>
/// <param name="Test">By the key of its change; "paired_t" as declared.</param>
/// <param name="OneSided">Half of the two-sided p.</param>
/// <param name="Level">Of the interval.</param>
internal sealed record PairedPlan(ImmutableArray<int> Studies, string Test, bool OneSided, double Level);
