using System.Collections.Immutable;
using ReportGen.Statistics;
using ReportGen.Statistics.Moderators;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>Subgroups and the tests whether they differ.</summary>
/// <param name="Levels">In ordinal order.</param>
/// <param name="BetweenGroups">Σw(estimate − mean)², w = 1/SE², on levels − 1 degrees of freedom; null below two levels or with a standard error of 0.</param>
/// <param name="CommonTau2">The meta-regression on the levels, with one τ²; null for other than inverse-variance methods, below two levels, or where it cannot be fitted.</param>
public sealed record SubgroupResults(ImmutableArray<SubgroupResult> Levels, ChiSquaredTest? BetweenGroups, MetaRegressionFit? CommonTau2);
