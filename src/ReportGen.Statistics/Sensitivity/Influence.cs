using System.Collections.Immutable;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>Outliers and influential studies.</summary>
public static class Influence
{
    /// <summary>Case-deletion diagnostics of a pooled effect or a meta-regression (Viechtbauer and Cheung 2010). τ² is estimated anew without each study.</summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values, all positive.</param>
    /// <param name="options">Estimator, test, level; null for REML, z and 95 %.</param>
    /// <param name="design">Moderators; null for none.</param>
    /// <returns>No value as in <see cref="MetaRegression.Fit"/>.</returns>
    public static Computed<InfluenceAnalysis> Analyze(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, PoolingOptions? options = null, ModeratorDesign? design = null)
    {
        options ??= new();
        design ??= new([]);
        var fitted = MetaRegression.Fit(yi, vi, design, options);
        if (fitted.Value is not { } fit || RegressionStudies.From(yi, vi, design, out _, out _) is not { } studies) return new(null, fitted.Problems);
        var full = RegressionSolution.At(studies, fit.Tau2, options.Test);
        double total = full.Fit.SumOfWeights;
        var rows = ImmutableArray.CreateBuilder<StudyInfluence>(studies.K);
        for (int i = 0; i < studies.K; i++)
        {
            double hat = full.Fit.Hat[i], root = Math.Sqrt(studies.V[i] + fit.Tau2), scaled = full.Fit.WeightedResiduals[i];
            var deletion = Deletion(studies, full, i, options);
            double predicted = studies.Y[i] + studies.Centre - (scaled * root);
            rows.Add(new()
            {
                Study = fit.Studies[i],
                Hat = hat,
                Weight = 100 * full.Fit.Weights[i] / total,
                Residual = scaled * root,
                ResidualStandardError = root * Math.Sqrt(Math.Max(0, 1 - hat)),
                Deletion = deletion,
                IsInfluential = IsInfluential(deletion, hat, studies.P, studies.K),
                Baujat = deletion is null ? null : new(scaled * scaled, deletion.PredictionVariance > 0 ? Square(predicted - deletion.Prediction) / deletion.PredictionVariance : 0),
            });
        }

        return new(new(fit, rows.ToImmutable()), fitted.Problems);
    }

    private static DeletionDiagnostics? Deletion(RegressionStudies studies, RegressionSolution full, int i, PoolingOptions options)
    {
        if (studies.Without(i) is not { } others) return null;
        var tau2 = RegressionTau2.Estimate(others, options.Estimator);
        if (tau2.Failure is not null) return null;
        var deleted = RegressionSolution.At(others, tau2.Tau2, options.Test);
        double[] row = studies.Row(i), change = [.. full.Coefficients.Zip(deleted.Coefficients, (a, b) => a - b)];
        var (predicted, variance) = deleted.At(row);
        double total = studies.V[i] + tau2.Tau2, distance = 0;
        for (int j = 0; j < studies.K; j++)
            distance += full.Fit.Weights[j] * Square(studies.Row(j).Zip(change, (x, c) => x * c).Sum());
        double[][] spread = WeightedRegression.At(studies, tau2.Tau2).Solve().Covariance;
        if (deleted.Scale == 0 || full.Scale == 0) return null;
        double scale = Math.Sqrt(deleted.Scale * full.Fit.Hat[i] * total);
        return new(
            (studies.Y[i] + studies.Centre - predicted) / Math.Sqrt((deleted.Scale * total) + variance),
            scale == 0 ? 0 : row.Zip(change, (x, c) => x * c).Sum() / scale,
            distance / full.Scale,
            Math.Exp(deleted.LogDeterminant(others) - full.LogDeterminant(studies)),
            tau2.Tau2,
            WeightedRegression.At(others, 0).Q,
            [.. change.Select((c, j) => c / Math.Sqrt(deleted.Scale * spread[j][j]))],
            predicted,
            variance);
    }

    private static bool IsInfluential(DeletionDiagnostics? deletion, double hat, int p, int k) =>
        hat > 3.0 * p / k
        || (deletion is not null
            && (Math.Abs(deletion.Dffits) > 3 * Math.Sqrt((double)p / (k - p)) || ChiSquaredDistribution.Cdf(deletion.CooksDistance, p) > 0.5 || deletion.Dfbetas.Any(d => Math.Abs(d) > 1)));

    private static double Square(double x) => x * x;
}
