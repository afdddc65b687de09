namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>The effect at infinite precision, conditional on there being one.</summary>
public static class PetPeese
{
    private const double TwoSidedLevel = 0.10;

    /// <summary>
    /// PET-PEESE by weighted least squares (Stanley and Doucouliagos 2014): PEESE when the limit of PET differs from 0, else PET. No value below three studies or when all variances
    /// are equal.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values, all positive.</param>
    /// <param name="level">Of the intervals, a fraction.</param>
    public static Computed<PetPeeseEstimate> Estimate(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, double level = 0.95)
    {
        var pet = FunnelTests.Classical(yi, vi, FunnelPredictor.StandardError, level: level);
        var peese = FunnelTests.Classical(yi, vi, FunnelPredictor.SamplingVariance, level: level);
        return pet.Value is { } first && peese.Value is { } second ? new(new(first, second, first.Intercept.PValue < TwoSidedLevel), pet.Problems) : new(null, pet.Problems);
    }
}
