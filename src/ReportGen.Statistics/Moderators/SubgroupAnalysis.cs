using System.Collections.Immutable;

namespace ReportGen.Statistics.Moderators;

/// <summary>Subgroups and the tests whether their effects differ.</summary>
/// <param name="Levels">In ordinal order of their names; a level whose studies cannot be pooled is missing and its problems are reported.</param>
/// <param name="BetweenGroups">
/// With a τ² of its own in each level: Σw(estimate − mean)² with w = 1/SE² on levels − 1 degrees of freedom (Borenstein et al. 2009, chapter 19). Null below two levels or when a standard error is 0.
/// </param>
/// <param name="CommonTau2">With one τ²: the meta-regression on the levels, whose omnibus test is that between the groups. Null below two levels or where it cannot be fitted.</param>
public sealed record SubgroupAnalysis(ImmutableArray<Subgroup> Levels, ChiSquaredTest? BetweenGroups, MetaRegressionFit? CommonTau2);
