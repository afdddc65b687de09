namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of incidence rates, of one group and of two.</summary>
public static class RateEffectSizes
{
    /// <summary>
    /// k rates, after the correction of the events. IR: x/t, x/t²; IRLN: ln(x/t), 1/x; IRS: √(x/t), 1/(4t);
    /// IRFT: ½[√(x/t) + √((x + 1)/t)], 1/(4t) (Freeman and Tukey 1950).
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="rates">k values.</param>
    /// <param name="correction">Null for the custom of the measure: ½ to studies without events; nothing for IRS and IRFT.</param>
    /// <returns>
    /// k entries; none for impossible counts or times (<see cref="ProblemKind.InvalidCounts"/>) and for IRLN without events and without correction
    /// (<see cref="ProblemKind.NotEstimable"/>). IR without either is 0 with the variance 0.
    /// </returns>
    public static EffectSizeSet Compute(RateMeasure measure, ReadOnlySpan<EventRate> rates, ContinuityCorrection? correction = null)
    {
        correction ??= measure is RateMeasure.IRS or RateMeasure.IRFT ? ContinuityCorrection.Zero : ContinuityCorrection.Half;
        bool anyEmpty = false;
        foreach (var rate in rates)
            anyEmpty |= rate.IsPossible && rate.Events == 0;
        var effects = new EffectSizeCollector(rates.Length, correction);
        foreach (var rate in rates)
        {
            double add = correction.For(rate.Events == 0, anyEmpty);
            if (rate.IsPossible) effects.Add(Effect(measure, rate.Plus(add)), corrected: add > 0);
            else effects.LeaveOut(ProblemKind.InvalidCounts);
        }

        return effects.ToSet();
    }

    /// <summary>
    /// k pairs of rates, after the correction of the events of both groups. IRR: ln(x1/t1) − ln(x2/t2), 1/x1 + 1/x2; IRD: x1/t1 − x2/t2, x1/t1² + x2/t2²;
    /// IRSD: √(x1/t1) − √(x2/t2), 1/(4 t1) + 1/(4 t2) (Rothman, Greenland and Lash 2008, chapter 14; for the roots Bagos and Nikolopoulos 2009).
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="group1">k values.</param>
    /// <param name="group2">k values.</param>
    /// <param name="correction">Null for the custom of the measure: ½ to studies without events in a group; nothing for IRSD.</param>
    /// <param name="dropDoubleZeros">Leave out studies without events in both groups.</param>
    /// <returns>As for one group, with <see cref="ProblemKind.DoubleZero"/> for studies dropped.</returns>
    public static EffectSizeSet Compute(
        TwoGroupRateMeasure measure, ReadOnlySpan<EventRate> group1, ReadOnlySpan<EventRate> group2, ContinuityCorrection? correction = null, bool dropDoubleZeros = false)
    {
        if (group1.Length != group2.Length) throw new ArgumentException("Both groups must have the same length.", nameof(group2));
        correction ??= measure == TwoGroupRateMeasure.IRSD ? ContinuityCorrection.Zero : ContinuityCorrection.Half;
        bool anyEmpty = false;
        for (int i = 0; i < group1.Length; i++)
            anyEmpty |= LeftOut(group1[i], group2[i], dropDoubleZeros) is null && (group1[i].Events == 0 || group2[i].Events == 0);
        var effects = new EffectSizeCollector(group1.Length, correction);
        for (int i = 0; i < group1.Length; i++)
        {
            double add = correction.For(group1[i].Events == 0 || group2[i].Events == 0, anyEmpty);
            if (LeftOut(group1[i], group2[i], dropDoubleZeros) is { } why) effects.LeaveOut(why);
            else effects.Add(Effect(measure, group1[i].Plus(add), group2[i].Plus(add)), corrected: add > 0);
        }

        return effects.ToSet();
    }

    /// <summary>½[√(x/t) + √((x + 1)/t)].</summary>
    internal static double FreemanTukey(double x, double t) => 0.5 * (Math.Sqrt(x / t) + Math.Sqrt((x + 1) / t));

    private static ProblemKind? LeftOut(EventRate x, EventRate y, bool dropDoubleZeros) =>
        !x.IsPossible || !y.IsPossible ? ProblemKind.InvalidCounts
        : dropDoubleZeros && x.Events == 0 && y.Events == 0 ? ProblemKind.DoubleZero
        : null;

    private static (double Yi, double Vi) Effect(RateMeasure measure, EventRate r) => measure switch
    {
        RateMeasure.IR => (r.Rate, r.Rate / r.PersonTime),
        RateMeasure.IRLN => (Math.Log(r.Rate), 1 / r.Events),
        RateMeasure.IRS => (Math.Sqrt(r.Rate), 1 / (4 * r.PersonTime)),
        RateMeasure.IRFT => (FreemanTukey(r.Events, r.PersonTime), 1 / (4 * r.PersonTime)),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
    };

    private static (double Yi, double Vi) Effect(TwoGroupRateMeasure measure, EventRate x, EventRate y)
    {
        var one = measure switch
        {
            TwoGroupRateMeasure.IRR => RateMeasure.IRLN,
            TwoGroupRateMeasure.IRD => RateMeasure.IR,
            TwoGroupRateMeasure.IRSD => RateMeasure.IRS,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
        };
        var (first, second) = (Effect(one, x), Effect(one, y));
        return (first.Yi - second.Yi, first.Vi + second.Vi);
    }
}
