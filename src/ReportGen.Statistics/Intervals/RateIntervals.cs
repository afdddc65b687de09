using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.Intervals;

/// <summary>Confidence intervals of a single rate x/t. The sources of the formulas are named at <see cref="RateIntervalMethod"/>.</summary>
public static class RateIntervals
{
    /// <summary>
    /// The interval of <paramref name="rate"/> at <paramref name="level"/> (a fraction, 0.95), in events per unit of its time. No value, and
    /// <see cref="ProblemKind.InvalidCounts"/>, for an impossible rate; <see cref="ProblemKind.NotEstimable"/> for the plain logarithm without events;
    /// <see cref="ProblemKind.OutOfRange"/> for limits that are no finite number.
    /// </summary>
    public static Computed<RateEstimate> Compute(RateIntervalMethod method, EventRate rate, double level = 0.95)
    {
        if (!rate.IsPossible) return new(null, [new Problem(ProblemKind.InvalidCounts)]);
        if (method == RateIntervalMethod.Log && rate.Events == 0) return new(null, [new Problem(ProblemKind.NotEstimable)]);
        var limits = OfEvents(method, rate.Events, level).Select(x => x / rate.PersonTime);
        bool isFinite = double.IsFinite(rate.Rate) && double.IsFinite(limits.Lower) && double.IsFinite(limits.Upper);
        return isFinite ? new(new(rate, rate.Rate, limits), []) : new(null, [new Problem(ProblemKind.OutOfRange)]);
    }

    private static Interval OfEvents(RateIntervalMethod method, double x, double level)
    {
        double z = NormalDistribution.Quantile(0.5 + (level / 2)), tail = (1 - level) / 2;
        return method switch
        {
            RateIntervalMethod.Wald => new(x - (z * Math.Sqrt(x)), x + (z * Math.Sqrt(x))),
            RateIntervalMethod.Garwood => new(x == 0 ? 0 : GammaQuantile(tail, x), GammaQuantile(1 - tail, x + 1)),
            RateIntervalMethod.Byar => new(x == 0 ? 0 : Byar(x, -z), Byar(x + 1, z)),
            RateIntervalMethod.Score => Score(x, z),
            RateIntervalMethod.Jeffreys => new(x == 0 ? 0 : GammaQuantile(tail, x + 0.5), GammaQuantile(1 - tail, x + 0.5)),
            RateIntervalMethod.SquareRoot => new Interval(Math.Sqrt(x) - (z / 2), Math.Sqrt(x) + (z / 2)).Select(BackTransformation.SquareOfRoot),
            RateIntervalMethod.Log => Log(x, z),
            RateIntervalMethod.LogHalfCorrected => Log(x == 0 ? 0.5 : x, z),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Unknown method."),
        };
    }

    private static double GammaQuantile(double p, double shape) => ChiSquaredDistribution.Quantile(p, 2 * shape) / 2;

    private static double Byar(double x, double z)
    {
        double root = 1 - (1 / (9 * x)) + (z / (3 * Math.Sqrt(x)));
        return Math.Max(0, x * root * root * root);
    }

    private static Interval Score(double x, double z)
    {
        double half = z * Math.Sqrt(x + (z * z / 4)), centre = x + (z * z / 2);
        return new(x == 0 ? 0 : x * x / (centre + half), centre + half);
    }

    private static Interval Log(double x, double z) => new(x * Math.Exp(-z / Math.Sqrt(x)), x * Math.Exp(z / Math.Sqrt(x)));
}
