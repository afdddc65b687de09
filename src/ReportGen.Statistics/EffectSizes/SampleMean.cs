namespace ReportGen.Statistics.EffectSizes;

/// <summary>Mean and standard deviation of a sample.</summary>
/// <param name="Mean">m, in the unit of the outcome.</param>
/// <param name="StandardDeviation">s &gt; 0, in the same unit, with n − 1 in the denominator.</param>
/// <param name="Size">n ≥ 1.</param>
public readonly record struct SampleMean(double Mean, double StandardDeviation, double Size)
{
    /// <summary>All finite, the standard deviation positive, the size at least 1.</summary>
    public bool IsPossible => double.IsFinite(Mean) && StandardDeviation > 0 && double.IsFinite(StandardDeviation) && Size >= 1 && double.IsFinite(Size);

    /// <summary>s².</summary>
    internal double Variance => StandardDeviation * StandardDeviation;

    /// <summary>s²/n.</summary>
    internal double VarianceOfMean => Variance / Size;

    /// <summary>s²/(n m²): the large-sample variance of ln m, by the delta method.</summary>
    internal double VarianceOfLogMean => Variance / (Size * Mean * Mean);

    /// <summary>n − 1.</summary>
    internal double DegreesOfFreedom => Size - 1;

    /// <summary>ln s + 1/(2(n − 1)).</summary>
    internal double LogDeviation => Math.Log(StandardDeviation) + (1 / (2 * DegreesOfFreedom));
}
