using System.Collections.Immutable;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Moderators;

/// <summary>A mixed-effects (or, with equal effects, fixed-effects) meta-regression.</summary>
public sealed record MetaRegressionFit
{
    /// <summary>The choices made.</summary>
    public required PoolingOptions Options { get; init; }

    /// <summary>The design fitted.</summary>
    public required ModeratorDesign Design { get; init; }

    /// <summary>Zero-based positions of the studies used.</summary>
    public required ImmutableArray<int> Studies { get; init; }

    /// <summary>Number of studies used.</summary>
    public int K => Studies.Length;

    /// <summary>Intercept first, if any, then the columns of the design.</summary>
    public required ImmutableArray<RegressionCoefficient> Coefficients { get; init; }

    /// <summary>Covariance matrix of the coefficients, p rows of p.</summary>
    public required ImmutableArray<ImmutableArray<double>> Covariance { get; init; }

    /// <summary>k − p for tests by t and F; null for z.</summary>
    public required int? DegreesOfFreedom { get; init; }

    /// <summary>Null without moderators, and when the residual variance is 0 and scales the test.</summary>
    public required ModeratorTest? ModeratorTest { get; init; }

    /// <summary>Q_E on k − p degrees of freedom, I² and H² of what the moderators leave.</summary>
    public required HeterogeneityStatistics ResidualHeterogeneity { get; init; }

    /// <summary>Residual between-study variance.</summary>
    public required double Tau2 { get; init; }

    /// <summary>Standard error of <see cref="Tau2"/>; null for equal effects.</summary>
    public required double? StandardErrorOfTau2 { get; init; }

    /// <summary>
    /// Share of heterogeneity accounted for, in percent: 100 max(0, (τ₀² − τ²)/τ₀²) with τ₀² of the model without moderators (Raudenbush 1994); for equal effects the adjusted R² of
    /// weighted least squares. Null without intercept and when τ₀² = 0.
    /// </summary>
    public required double? R2 { get; init; }

    /// <summary>By the likelihood; p + 1 parameters, p for equal effects.</summary>
    public required FitStatistics MaximumLikelihood { get; init; }

    /// <summary>By the restricted likelihood.</summary>
    public required FitStatistics RestrictedMaximumLikelihood { get; init; }

    /// <summary>The mean effect at these values of the moderators, one a column of the design, the intercept not among them.</summary>
    public RegressionPrediction Predict(params ReadOnlySpan<double> moderators)
    {
        if (moderators.Length != Design.Columns.Length) throw new ArgumentException("One value a moderator is needed.", nameof(moderators));
        double[] row = Design.Row(moderators.ToArray());
        double estimate = 0, variance = 0;
        for (int i = 0; i < row.Length; i++)
        {
            estimate += row[i] * Coefficients[i].Estimate;
            for (int j = 0; j < row.Length; j++)
                variance += row[i] * row[j] * Covariance[i][j];
        }

        double error = Math.Sqrt(Math.Max(0, variance)), half = Critical(DegreesOfFreedom) * error;
        int df = K - Coefficients.Length;
        double critical = Options.Prediction switch
        {
            PredictionDistribution.Normal => Critical(null),
            PredictionDistribution.TWithKMinusOne => Critical(df),
            PredictionDistribution.TWithKMinusTwo => Critical(Math.Max(1, df - 1)),
            _ => Critical(DegreesOfFreedom),
        };
        double wide = critical * Math.Sqrt(Math.Max(0, variance) + Tau2);
        return new(estimate, error, new(estimate - half, estimate + half), Options.Estimator == Tau2Estimator.EE ? null : new Interval(estimate - wide, estimate + wide));
    }

    private double Critical(int? df) => CriticalValue.Of(Options.Level, df);
}
