using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.Intervals;

/// <summary>Confidence intervals of a single proportion x/n. The sources of the formulas are named at <see cref="ProportionIntervalMethod"/>.</summary>
public static class ProportionIntervals
{
    /// <summary>
    /// The interval of <paramref name="events"/> in <paramref name="trials"/> at <paramref name="level"/> (a fraction, 0.95). No value, and
    /// <see cref="ProblemKind.InvalidCounts"/>, unless 0 ≤ x ≤ n and n ≥ 1; no value, and <see cref="ProblemKind.NotEstimable"/>, for the plain logit at x = 0 and x = n.
    /// </summary>
    public static Computed<ProportionEstimate> Compute(ProportionIntervalMethod method, long events, long trials, double level = 0.95)
    {
        if (!Possible(events, trials)) return new(null, [new Problem(ProblemKind.InvalidCounts)]);
        if (method == ProportionIntervalMethod.Logit && (events == 0 || events == trials)) return new(null, [new Problem(ProblemKind.NotEstimable)]);
        return new(new(events, trials, (double)events / trials, IntervalOf(method, events, trials, level)), []);
    }

    /// <summary>
    /// The Wald interval about the proportion rounded first to <paramref name="decimals"/> decimals (in decimal arithmetic, half away from zero), as many
    /// published papers computed it; not truncated. No value, and <see cref="ProblemKind.InvalidCounts"/>, unless 0 ≤ x ≤ n and n ≥ 1.
    /// </summary>
    public static Computed<ProportionEstimate> WaldOfRounded(long events, long trials, int decimals, double level = 0.95)
    {
        if (!Possible(events, trials)) return new(null, [new Problem(ProblemKind.InvalidCounts)]);
        double p = (double)Math.Round((decimal)events / trials, decimals, MidpointRounding.AwayFromZero);
        return new(new(events, trials, p, Wald(p, trials, Critical(level))), []);
    }

    private static bool Possible(long x, long n) => n >= 1 && x >= 0 && x <= n;

    private static double Critical(double level) => NormalDistribution.Quantile(0.5 + (level / 2));

    private static Interval IntervalOf(ProportionIntervalMethod method, double x, double n, double level)
    {
        double p = x / n, z = Critical(level);
        return method switch
        {
            ProportionIntervalMethod.Wald => Wald(p, n, z),
            ProportionIntervalMethod.WaldContinuityCorrected => Widen(Wald(p, n, z), 0.5 / n),
            ProportionIntervalMethod.Wilson => Wilson(x, n, z),
            ProportionIntervalMethod.WilsonContinuityCorrected => WilsonContinuityCorrected(x, n, z),
            ProportionIntervalMethod.ClopperPearson => ClopperPearson(x, n, (1 - level) / 2),
            ProportionIntervalMethod.AgrestiCoull => Wald((x + (z * z / 2)) / (n + (z * z)), n + (z * z), z),
            ProportionIntervalMethod.Jeffreys => Jeffreys(x, n, (1 - level) / 2, endRules: true),
            ProportionIntervalMethod.JeffreysUnmodified => Jeffreys(x, n, (1 - level) / 2, endRules: false),
            ProportionIntervalMethod.Arcsine => Arcsine(p, n, z),
            ProportionIntervalMethod.Logit => Logit(x, n, z),
            ProportionIntervalMethod.LogitHalfCorrected => x == 0 || x == n ? Logit(x + 0.5, n + 1, z) : Logit(x, n, z),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Unknown method."),
        };
    }

    private static Interval Wald(double p, double n, double z)
    {
        double half = z * Math.Sqrt(p * (1 - p) / n);
        return new(p - half, p + half);
    }

    private static Interval Widen(Interval interval, double by) => new(interval.Lower - by, interval.Upper + by);

    private static Interval Wilson(double x, double n, double z)
    {
        double z2 = z * z, centre = x + (z2 / 2), half = z * Math.Sqrt((x * (n - x) / n) + (z2 / 4));
        return new(x == 0 ? 0 : (centre - half) / (n + z2), x == n ? 1 : (centre + half) / (n + z2));
    }

    private static Interval WilsonContinuityCorrected(double x, double n, double z)
    {
        double z2 = z * z, p = x / n, q = 1 - p, scale = 2 * (n + z2);
        double below = z * Math.Sqrt(z2 - 2 - (1 / n) + (4 * p * ((n * q) + 1)));
        double above = z * Math.Sqrt(z2 + 2 - (1 / n) + (4 * p * ((n * q) - 1)));
        return new(x == 0 ? 0 : ((2 * x) + z2 - 1 - below) / scale, x == n ? 1 : ((2 * x) + z2 + 1 + above) / scale);
    }

    private static Interval ClopperPearson(double x, double n, double tail) => new(
        x == 0 ? 0 : BetaDistribution.Quantile(tail, x, n - x + 1),
        x == n ? 1 : BetaDistribution.Quantile(1 - tail, x + 1, n - x));

    private static Interval Jeffreys(double x, double n, double tail, bool endRules) => new(
        endRules && x == 0 ? 0 : BetaDistribution.Quantile(tail, x + 0.5, n - x + 0.5),
        endRules && x == n ? 1 : BetaDistribution.Quantile(1 - tail, x + 0.5, n - x + 0.5));

    private static Interval Arcsine(double p, double n, double z)
    {
        double angle = Math.Asin(Math.Sqrt(p)), half = z / (2 * Math.Sqrt(n));
        return new Interval(angle - half, angle + half).Select(EffectSizes.BackTransformation.InverseArcsine);
    }

    private static Interval Logit(double x, double n, double z)
    {
        double logit = Math.Log(x / (n - x)), half = z * Math.Sqrt((1 / x) + (1 / (n - x)));
        return new Interval(logit - half, logit + half).Select(EffectSizes.BackTransformation.InverseLogit);
    }
}
