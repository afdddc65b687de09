using System.Collections.Immutable;

namespace ReportGen.Statistics.Moderators;

/// <summary>p values of a meta-regression by rearrangement instead of by distribution.</summary>
/// <param name="Fit">The fit to the data as they are.</param>
/// <param name="IsExact">All arrangements were fitted; else a random sample, the data as they are among them.</param>
/// <param name="Arrangements">Number of arrangements fitted.</param>
/// <param name="PValues">Two-sided, one a coefficient of the fit: the share of arrangements whose |z| or |t| is at least that of the data.</param>
/// <param name="ModeratorPValue">Of the omnibus test; null without moderators.</param>
public sealed record PermutationTest(MetaRegressionFit Fit, bool IsExact, int Arrangements, ImmutableArray<double> PValues, double? ModeratorPValue);
