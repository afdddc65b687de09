using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Heterogeneity;

/// <summary>Intervals of I² and H² that need no estimate of τ². Those that follow from an interval of τ² are in <see cref="Tau2Intervals"/>.</summary>
public static class InconsistencyIntervals
{
    /// <summary>
    /// The test-based interval (Higgins and Thompson 2002, appendix A2): ln H ± z SE with SE = ½ (ln Q − ln(k − 1))/(√(2Q) − √(2k − 3)) for Q &gt; k, else
    /// √{[1 − 1/(3(k − 2)²)]/(2(k − 2))}; carried to H² and I² = (H² − 1)/H².
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values, all positive; studies not finite are left out.</param>
    /// <param name="level">A fraction, 0.95.</param>
    /// <returns>
    /// No value, and <see cref="ProblemKind.TooFewStudies"/>, for k &lt; 3, and none for variances ≤ 0. For Q = 0, H counts as 1.
    /// </returns>
    public static Computed<InconsistencyInterval> TestBased(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, double level = 0.95)
    {
        var effects = StudyEffects.From(yi, vi);
        if (effects.K < 3) return new(null, effects.Problems.Add(new(ProblemKind.TooFewStudies)));
        if (!effects.HasPositiveVariances) return new(null, effects.Problems);
        if (!effects.IsInRange) return new(null, effects.Problems.Add(new(ProblemKind.OutOfRange)));
        double q = WeightedMean.At(effects, 0).Q, k = effects.K, ratio = q / (k - 1);
        double error = q > k
            ? 0.5 * Math.Log(ratio) / (Math.Sqrt(2 * q) - Math.Sqrt((2 * k) - 3))
            : Math.Sqrt((1 - (1 / (3 * (k - 2) * (k - 2)))) / (2 * (k - 2)));
        double factor = Math.Exp(2 * NormalDistribution.Quantile(0.5 + (level / 2)) * error), centre = q > 0 ? ratio : 1;
        var h2 = new Interval(Math.Max(1, centre / factor), Math.Max(1, centre * factor));
        return new(new(h2, h2.Select(h => 100 * (1 - (1 / h)))), effects.Problems);
    }
}
