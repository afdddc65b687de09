namespace ReportGen.Statistics.EffectSizes;

/// <summary>Means and standard deviations of a sample measured twice.</summary>
/// <param name="Mean1">m1, in the unit of the outcome.</param>
/// <param name="StandardDeviation1">s1 &gt; 0.</param>
/// <param name="Mean2">m2.</param>
/// <param name="StandardDeviation2">s2 &gt; 0.</param>
/// <param name="Pairs">n ≥ 1.</param>
/// <param name="Correlation">r between the measurements, −1 to 1.</param>
public readonly record struct PairedMeans(double Mean1, double StandardDeviation1, double Mean2, double StandardDeviation2, double Pairs, double Correlation)
{
    /// <summary>All finite, both standard deviations positive, at least one pair, a correlation from −1 to 1.</summary>
    public bool IsPossible => First.IsPossible && Second.IsPossible && Math.Abs(Correlation) <= 1;

    /// <summary>The first measurement.</summary>
    internal SampleMean First => new(Mean1, StandardDeviation1, Pairs);

    /// <summary>The second measurement.</summary>
    internal SampleMean Second => new(Mean2, StandardDeviation2, Pairs);

    /// <summary>s1² + s2² − 2r s1 s2, the variance of the change.</summary>
    internal double VarianceOfChange => First.Variance + Second.Variance - (2 * Correlation * StandardDeviation1 * StandardDeviation2);
}
