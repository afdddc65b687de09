using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.MantelHaenszel;

/// <summary>The tests that stand beside a stratified estimate.</summary>
internal sealed record StratifiedTests(ChiSquaredTest? Association, ChiSquaredTest? BreslowDay, ChiSquaredTest? Tarone)
{
    public static StratifiedTests None { get; } = new(null, null, null);

    /// <summary>All three for a common odds ratio. The last two leave out studies without events or with nothing but events, which have no odds ratio.</summary>
    public static StratifiedTests OfTables(TwoByTwoTable[] tables, double oddsRatio, bool corrects)
    {
        double observed = 0, variance = 0, squares = 0, excess = 0, spread = 0;
        int informative = 0;
        foreach (var t in tables)
        {
            if (t.IsDoubleZero) continue;
            informative++;
            observed += t.A - (t.Events * (t.N1 / t.N));
            variance += t.N1 / t.N * (t.N2 / t.N) * (t.Events * (t.NonEvents / (t.N - 1)));
            double expected = ExpectedEvents(t, oddsRatio), others = t.Events - expected;
            double cell = 1 / ((1 / expected) + (1 / (t.N1 - expected)) + (1 / others) + (1 / (t.N2 - others)));
            squares += (t.A - expected) * (t.A - expected) / cell;
            excess += t.A - expected;
            spread += cell;
        }

        if (!double.IsFinite(squares) || informative == 0) return new(TestOf(observed, variance, corrects), null, null);
        return new(
            TestOf(observed, variance, corrects), ChiSquaredTest.Of(squares, informative - 1), ChiSquaredTest.Of(squares - (excess * excess / spread), informative - 1));
    }

    /// <summary>The test of association for rates (Rothman, Greenland and Lash 2008, chapter 15).</summary>
    public static StratifiedTests OfRates(EventRate[] group1, EventRate[] group2, bool corrects)
    {
        double observed = 0, variance = 0;
        for (int i = 0; i < group1.Length; i++)
        {
            double events = group1[i].Events + group2[i].Events, time = group1[i].PersonTime + group2[i].PersonTime, share = group1[i].PersonTime / time;
            observed += group1[i].Events - (events * share);
            variance += events * share * (group2[i].PersonTime / time);
        }

        return new(TestOf(observed, variance, corrects), null, null);
    }

    private static ChiSquaredTest? TestOf(double observed, double variance, bool corrects)
    {
        double distance = Math.Abs(observed) - (corrects ? 0.5 : 0), statistic = distance * distance / variance;
        return double.IsFinite(statistic) ? ChiSquaredTest.Of(statistic, 1) : null;
    }

    // The root of a quadratic, in the form that has no difference of near numbers and holds at an odds ratio of 1.
    private static double ExpectedEvents(TwoByTwoTable t, double oddsRatio)
    {
        double linear = (oddsRatio * (t.N1 + t.Events)) + (t.N2 - t.Events), product = t.N1 * t.Events * oddsRatio;
        return 2 * product / (linear + Math.Sqrt((linear * linear) - (4 * product * (oddsRatio - 1))));
    }
}
