using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Methods;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>Pools effect sizes that were computed before, as results tell them: by the model's name for readers.</summary>
public static class EffectPooling
{
    /// <summary>The estimate on the scale of the analysis; null for a model that does not weigh effect sizes by their variances, and without studies.</summary>
    /// <param name="model">"Equal effects", "Random effects (REML, Hartung-Knapp)".</param>
    /// <param name="yi">k effect sizes.</param>
    /// <param name="vi">Their k sampling variances.</param>
    public static double? Estimate(string model, double[] yi, double[] vi)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(yi);
        if (yi.Length == 0 || EstimatorOf(model) is not { } estimator) return null;
        return InverseVariance.Pool(yi, vi, new() { Estimator = estimator }).Value?.Estimate;
    }

    /// <summary>The measure that is analysed on this scale, "log risk ratio"; null for a name that is none.</summary>
    public static Measure? MeasureOf(string scale) => MeasureCatalogue.All.FirstOrDefault(m => m.ScaleLabel == scale);

    private static Tau2Estimator? EstimatorOf(string model)
    {
        if (model.StartsWith("Equal effects", StringComparison.Ordinal)) return model.Contains("(Mantel", StringComparison.Ordinal) || model.Contains("(Peto", StringComparison.Ordinal) ? null : Tau2Estimator.EE;
        foreach (var estimator in Enum.GetValues<Tau2Estimator>())
            if (model.StartsWith($"Random effects ({PoolingMethods.EstimatorOf(estimator.ToString()).Name}, ", StringComparison.Ordinal)) return estimator;
        return null;
    }
}
