namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of two independent samples with means and standard deviations.</summary>
public static class TwoGroupMeanEffectSizes
{
    /// <summary>
    /// k pairs of samples with means m, standard deviations s, sizes n, pooled standard deviation sp of n1 + n2 − 2 degrees of freedom, exact factor J:
    /// MD: m1 − m2, s1²/n1 + s2²/n2, or sp²(1/n1 + 1/n2) (HO);
    /// SMD: g = J(m) d, d = (m1 − m2)/sp, m = n1 + n2 − 2, h = 1/n1 + 1/n2: h + g²/(2(n1 + n2)) (LS), h + [1 − (m − 2)/(m J²)] g² (UB), J²[h + d²/(2(n1 + n2))] (LS2) (Hedges 1981, 1983);
    /// SMDH: with √((s1² + s2²)/2) = s, J²[g²(s1⁴/(n1 − 1) + s2⁴/(n2 − 1))/(8s⁴) + (s1²/(n1 − 1) + s2²/(n2 − 1))/s²];
    /// ROM: ln(m1/m2), s1²/(n1 m1²) + s2²/(n2 m2²), or with sp (HO); SMD1: J(n2 − 1)(m1 − m2)/s2, h + y²/(2 n2);
    /// VR: ln(s1/s2) + 1/(2(n1 − 1)) − 1/(2(n2 − 1)), 1/(2(n1 − 1)) + 1/(2(n2 − 1)); CVR: VR − ROM, the sum of their variances.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="group1">k values.</param>
    /// <param name="group2">k values.</param>
    /// <param name="variance">For SMD LS, UB or LS2; for MD and ROM LS or HO; LS for all others.</param>
    /// <returns>
    /// k entries; none for impossible figures (<see cref="ProblemKind.InvalidSummary"/>), and (<see cref="ProblemKind.NotEstimable"/>) where too few degrees of freedom are left
    /// (SMD: n1 + n2 ≤ 3; SMD1: n2 ≤ 2; a group of one for SMDH, VR, CVR) or a mean is not of the sign its logarithm needs.
    /// </returns>
    public static EffectSizeSet Compute(
        TwoGroupMeanMeasure measure, ReadOnlySpan<SampleMean> group1, ReadOnlySpan<SampleMean> group2, VarianceFormula variance = VarianceFormula.LS)
    {
        if (group1.Length != group2.Length) throw new ArgumentException("Both groups must have the same length.", nameof(group2));
        bool hasFormula = variance switch
        {
            VarianceFormula.LS => true,
            VarianceFormula.UB or VarianceFormula.LS2 => measure == TwoGroupMeanMeasure.SMD,
            VarianceFormula.HO => measure is TwoGroupMeanMeasure.MD or TwoGroupMeanMeasure.ROM,
            _ => false,
        };
        if (!hasFormula) throw new ArgumentOutOfRangeException(nameof(variance), variance, "The measure has no such variance.");
        var effects = new EffectSizeCollector(group1.Length, ContinuityCorrection.Zero);
        for (int i = 0; i < group1.Length; i++)
        {
            if (group1[i].IsPossible && group2[i].IsPossible) effects.Add(Effect(measure, group1[i], group2[i], variance));
            else effects.LeaveOut(ProblemKind.InvalidSummary);
        }

        return effects.ToSet();
    }

    private static (double Yi, double Vi) Effect(TwoGroupMeanMeasure measure, SampleMean x, SampleMean y, VarianceFormula variance)
    {
        if (variance == VarianceFormula.HO)
        {
            double pooled = Math.Sqrt(PooledVariance(x, y));
            (x, y) = (x with { StandardDeviation = pooled }, y with { StandardDeviation = pooled });
        }

        return measure switch
        {
            TwoGroupMeanMeasure.MD => (x.Mean - y.Mean, x.VarianceOfMean + y.VarianceOfMean),
            TwoGroupMeanMeasure.SMD => Standardized(x, y, variance),
            TwoGroupMeanMeasure.SMDH => StandardizedByAverage(x, y),
            TwoGroupMeanMeasure.ROM => (LogRatio(x, y), x.VarianceOfLogMean + y.VarianceOfLogMean),
            TwoGroupMeanMeasure.SMD1 => StandardizedBySecond(x, y),
            TwoGroupMeanMeasure.VR => (x.LogDeviation - y.LogDeviation, VarianceOfDeviations(x, y)),
            TwoGroupMeanMeasure.CVR => (x.LogDeviation - y.LogDeviation - LogRatio(x, y), VarianceOfDeviations(x, y) + x.VarianceOfLogMean + y.VarianceOfLogMean),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
        };
    }

    private static double PooledVariance(SampleMean x, SampleMean y) =>
        ((x.DegreesOfFreedom * x.Variance) + (y.DegreesOfFreedom * y.Variance)) / (x.DegreesOfFreedom + y.DegreesOfFreedom);

    // Two negative means have a ratio too.
    private static double LogRatio(SampleMean x, SampleMean y) => Math.Log(x.Mean / y.Mean);

    private static double VarianceOfDeviations(SampleMean x, SampleMean y) => (1 / (2 * x.DegreesOfFreedom)) + (1 / (2 * y.DegreesOfFreedom));

    private static (double Yi, double Vi) Standardized(SampleMean x, SampleMean y, VarianceFormula variance)
    {
        double m = x.DegreesOfFreedom + y.DegreesOfFreedom, j = HedgesCorrection.Exact(m);
        double d = (x.Mean - y.Mean) / Math.Sqrt(PooledVariance(x, y)), g = j * d, h = (1 / x.Size) + (1 / y.Size), n = x.Size + y.Size;
        return (g, variance switch
        {
            VarianceFormula.UB => h + ((1 - ((m - 2) / (m * j * j))) * g * g),
            VarianceFormula.LS2 => j * j * (h + (d * d / (2 * n))),
            _ => h + (g * g / (2 * n)),
        });
    }

    private static (double Yi, double Vi) StandardizedByAverage(SampleMean x, SampleMean y)
    {
        double v1 = x.Variance, v2 = y.Variance, average = (v1 + v2) / 2, f1 = x.DegreesOfFreedom, f2 = y.DegreesOfFreedom;
        double j = HedgesCorrection.Exact(f1 + f2), g = j * (x.Mean - y.Mean) / Math.Sqrt(average);
        double spread = g * g * ((v1 * v1 / f1) + (v2 * v2 / f2)) / (8 * average * average);
        return (g, j * j * (spread + (((v1 / f1) + (v2 / f2)) / average)));
    }

    private static (double Yi, double Vi) StandardizedBySecond(SampleMean x, SampleMean y)
    {
        double g = HedgesCorrection.Exact(y.DegreesOfFreedom) * (x.Mean - y.Mean) / y.StandardDeviation;
        return (g, (1 / x.Size) + (1 / y.Size) + (g * g / (2 * y.Size)));
    }
}
