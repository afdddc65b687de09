namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of single means and standard deviations.</summary>
public static class MeanEffectSizes
{
    /// <summary>
    /// k samples with mean m, standard deviation s, size n. MN: m, s²/n; MNLN: ln m, s²/(n m²); SMN: J(n − 1) m/s, 1/n + y²/(2n);
    /// SDLN: ln s + 1/(2(n − 1)), 1/(2(n − 1)); CVLN: ln(s/m) + 1/(2(n − 1)), 1/(2(n − 1)) + s²/(n m²) (Raudenbush and Bryk 1987; Nakagawa et al. 2015).
    /// </summary>
    /// <returns>
    /// k entries; none for impossible figures (<see cref="ProblemKind.InvalidSummary"/>), and (<see cref="ProblemKind.NotEstimable"/>) for MNLN and CVLN of a mean ≤ 0, SDLN and CVLN of n = 1,
    /// SMN of n ≤ 2.
    /// </returns>
    public static EffectSizeSet Compute(MeanMeasure measure, ReadOnlySpan<SampleMean> samples)
    {
        var effects = new EffectSizeCollector(samples.Length, ContinuityCorrection.Zero);
        foreach (var sample in samples)
        {
            if (sample.IsPossible) effects.Add(Effect(measure, sample));
            else effects.LeaveOut(ProblemKind.InvalidSummary);
        }

        return effects.ToSet();
    }

    private static (double Yi, double Vi) Effect(MeanMeasure measure, SampleMean s) => measure switch
    {
        MeanMeasure.MN => (s.Mean, s.VarianceOfMean),
        MeanMeasure.MNLN => (Math.Log(s.Mean), s.VarianceOfLogMean),
        MeanMeasure.SMN => Standardized(s),
        MeanMeasure.SDLN => (s.LogDeviation, 1 / (2 * s.DegreesOfFreedom)),
        MeanMeasure.CVLN => (s.LogDeviation - Math.Log(s.Mean), (1 / (2 * s.DegreesOfFreedom)) + s.VarianceOfLogMean),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
    };

    private static (double Yi, double Vi) Standardized(SampleMean s)
    {
        double y = HedgesCorrection.Exact(s.DegreesOfFreedom) * s.Mean / s.StandardDeviation;
        return (y, (1 / s.Size) + (y * y / (2 * s.Size)));
    }
}
