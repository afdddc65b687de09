namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of samples measured twice.</summary>
public static class PairedEffectSizes
{
    /// <summary>
    /// k samples of n pairs, with the change c = m1 − m2 and its variance sc² = s1² + s2² − 2r s1 s2. MC: c, sc²/n; SMCC: J(n − 1) c/sc, 1/n + y²/(2n);
    /// SMCR: J(n − 1) c/s1, 2(1 − r)/n + y²/(2n); SMCRH: the same, J²[sc²/(s1²(n − 1)) + y²/(2(n − 1))];
    /// ROMC: ln(m1/m2), s1²/(n m1²) + s2²/(n m2²) − 2r s1 s2/(n m1 m2).
    /// </summary>
    /// <returns>
    /// k entries; none for impossible figures (<see cref="ProblemKind.InvalidSummary"/>), and (<see cref="ProblemKind.NotEstimable"/>) for the standardized ones of n ≤ 2, for SMCC of a change
    /// without variance, and for ROMC of means of unequal sign.
    /// </returns>
    public static EffectSizeSet Compute(PairedMeasure measure, ReadOnlySpan<PairedMeans> samples)
    {
        var effects = new EffectSizeCollector(samples.Length, ContinuityCorrection.Zero);
        foreach (var sample in samples)
        {
            if (sample.IsPossible) effects.Add(Effect(measure, sample));
            else effects.LeaveOut(ProblemKind.InvalidSummary);
        }

        return effects.ToSet();
    }

    private static (double Yi, double Vi) Effect(PairedMeasure measure, PairedMeans s)
    {
        double n = s.Pairs, change = s.Mean1 - s.Mean2, j = HedgesCorrection.Exact(n - 1);
        double byChange = j * change / Math.Sqrt(s.VarianceOfChange), byFirst = j * change / s.StandardDeviation1;
        return measure switch
        {
            PairedMeasure.MC => (change, s.VarianceOfChange / n),
            PairedMeasure.SMCC => (byChange, (1 / n) + (byChange * byChange / (2 * n))),
            PairedMeasure.SMCR => (byFirst, (2 * (1 - s.Correlation) / n) + (byFirst * byFirst / (2 * n))),
            PairedMeasure.SMCRH => (byFirst, j * j * ((s.VarianceOfChange / (s.First.Variance * (n - 1))) + (byFirst * byFirst / (2 * (n - 1))))),
            PairedMeasure.ROMC => (Math.Log(s.Mean1 / s.Mean2), s.First.VarianceOfLogMean + s.Second.VarianceOfLogMean - Covariance(s)),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
        };
    }

    private static double Covariance(PairedMeans s) => 2 * s.Correlation * s.StandardDeviation1 * s.StandardDeviation2 / (s.Pairs * s.Mean1 * s.Mean2);
}
