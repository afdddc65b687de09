using System.Collections.Immutable;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>Shrunken effects of the studies.</summary>
public static class StudyPredictions
{
    /// <summary>
    /// The best linear unbiased predictions of the true effects, with variance λvi + (1 − λ)² Var(ŷi). None for equal effects, where the model leaves no true effects to predict,
    /// and none where <see cref="MetaRegression.Fit"/> has no value.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values, all positive.</param>
    /// <param name="options">Estimator, test, level; null for REML, z and 95 %.</param>
    /// <param name="design">Moderators; null for none.</param>
    public static ImmutableArray<StudyPrediction> BestLinear(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, PoolingOptions? options = null, ModeratorDesign? design = null)
    {
        options ??= new();
        design ??= new([]);
        if (options.Estimator == Tau2Estimator.EE || MetaRegression.Fit(yi, vi, design, options).Value is not { } fit) return [];
        double critical = CriticalValue.Of(options.Level, fit.DegreesOfFreedom);
        var rows = ImmutableArray.CreateBuilder<StudyPrediction>(fit.K);
        foreach (int i in fit.Studies)
        {
            var mean = fit.Predict([.. design.Columns.Select(c => c.Values[i])]);
            double share = fit.Tau2 / (fit.Tau2 + vi[i]), estimate = (share * yi[i]) + ((1 - share) * mean.Estimate);
            double error = Math.Sqrt((share * vi[i]) + Math.Pow((1 - share) * mean.StandardError, 2));
            rows.Add(new(i, estimate, error, new(estimate - (critical * error), estimate + (critical * error))));
        }

        return rows.ToImmutable();
    }
}
