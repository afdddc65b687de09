using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Moderators;

namespace ReportGen.Analysis.Synthesis;

/// <summary>A subgroup where all subgroups share one τ².</summary>
internal static class CommonTau2
{
    /// <summary>The mean effect of the level and its interval come from the regression on the levels, whose τ² is that of all studies.</summary>
    /// <param name="own">The level pooled by itself.</param>
    /// <param name="name">Of the level, as the regression's design has it.</param>
    /// <param name="fit">The regression on the levels.</param>
    /// <param name="vi">Sampling variances of all studies.</param>
    public static PooledResult Of(PooledResult own, string name, MetaRegressionFit fit, double[] vi)
    {
        var prediction = fit.Predict([.. fit.Design.Columns.Select(c => c.Name == name ? 1.0 : 0.0)]);
        double? statistic = prediction.StandardError > 0 ? prediction.Estimate / prediction.StandardError : null;
        double[] weights = [.. own.Studies.Select(i => 1 / (vi[i] + fit.Tau2))];
        var total = weights.Sum();
        return own with
        {
            Estimate = prediction.Estimate,
            StandardError = prediction.StandardError,
            Statistic = statistic,
            DegreesOfFreedom = fit.DegreesOfFreedom,
            PValue = statistic is { } s ? TwoSided(s, fit.DegreesOfFreedom) : null,
            ConfidenceInterval = prediction.ConfidenceInterval,
            PredictionInterval = prediction.PredictionInterval,
            Tau2 = fit.Tau2,
            I2 = null,
            H2 = null,
            Weights = [.. weights.Select(w => 100 * w / total)],
            Fit = null,
        };
    }

    private static double TwoSided(double statistic, int? df) => df is { } d ? StudentDistribution.TwoSided(statistic, d) : NormalDistribution.TwoSided(statistic);
}
