using System.Collections.Immutable;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Quantities;

/// <summary>What the engine reports of the data, in words for derivations.</summary>
public static class ProblemNotes
{
    /// <summary>A sentence for each problem, with the names of the studies.</summary>
    /// <param name="problems">As the engine reports them.</param>
    /// <param name="names">Names of the studies in the order of the arrays that went in.</param>
    public static ImmutableArray<string> Of(ImmutableArray<Problem> problems, ImmutableArray<string> names) =>
        [.. problems.Select(p => p.Studies.IsEmpty || names.IsEmpty ? TextOf(p.Kind) : $"{TextOf(p.Kind)}: {string.Join(", ", p.Studies.Select(i => names[i]))}")];

    /// <summary>What happened, in words that begin a clause.</summary>
    public static string TextOf(ProblemKind kind) => kind switch
    {
        ProblemKind.NoStudies => "no study is left to analyse",
        ProblemKind.SingleStudy => "one study only: no heterogeneity can be estimated, and the test is the normal one",
        ProblemKind.MissingLeftOut => "left out for want of an effect size",
        ProblemKind.NonPositiveVariance => "a sampling variance is zero or below",
        ProblemKind.ExtremeVarianceRatio => "the largest sampling variance is more than ten million times the smallest",
        ProblemKind.NotConverged => "the iteration found no solution",
        ProblemKind.UnboundedLikelihood => "the likelihood has no maximum",
        ProblemKind.ZeroStandardError => "the standard error is exactly 0",
        ProblemKind.InvalidWeight => "a weight is negative or all weights are zero",
        ProblemKind.TooFewStudiesForPrediction => "too few studies for the degrees of freedom of the prediction interval",
        ProblemKind.EmptyInterval => "the interval is empty",
        ProblemKind.OutOfRange => "a figure left the range of the arithmetic",
        ProblemKind.InvalidCounts => "counts that cannot be",
        ProblemKind.NotEstimable => "no finite effect size without a correction",
        ProblemKind.TooFewValues => "too few values",
        ProblemKind.Ties => "tied values: normal approximation",
        ProblemKind.DoubleZero => "dropped: no events, or nothing but events, in both groups",
        ProblemKind.InvalidSummary => "a mean, standard deviation or size that cannot be",
        ProblemKind.AsymmetricInterval => "the reported interval is not centred on its estimate",
        ProblemKind.ZeroDifferences => "differences of zero were dropped: normal approximation",
        ProblemKind.RankDeficient => "a moderator follows from the others",
        ProblemKind.NoVariation => "a moderator has the same value in all studies",
        ProblemKind.TooFewStudies => "no more studies than coefficients",
        ProblemKind.UnsupportedEstimator => "the method has no form for this estimator",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
