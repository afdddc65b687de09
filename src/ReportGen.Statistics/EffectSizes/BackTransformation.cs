using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.EffectSizes;

/// <summary>Ways back from an effect size to the reader's scale. All are increasing, so the limits of an interval may be carried through one by one.</summary>
public static class BackTransformation
{
    /// <summary>1/(1 + e⁻ˣ): log odds to a proportion.</summary>
    public static double InverseLogit(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>eˣ: log proportion, log ratio or log rate to the plain figure.</summary>
    public static double Exponential(double x) => Math.Exp(x);

    /// <summary>sin² x, with x clipped to [0, π/2]: arcsine to a proportion.</summary>
    public static double InverseArcsine(double x)
    {
        double sine = Math.Sin(Math.Clamp(x, 0, Math.PI / 2));
        return sine * sine;
    }

    /// <summary>tanh x: Fisher's z to a correlation.</summary>
    public static double FisherZToCorrelation(double x) => Math.Tanh(x);

    /// <summary>x², 0 below 0: square root of a rate to the rate.</summary>
    public static double SquareOfRoot(double x) => x < 0 ? 0 : x * x;

    /// <summary>
    /// Freeman-Tukey double arcsine (the halved form) to a proportion, for <paramref name="n"/> trials (Miller 1978). For a pooled value n is the harmonic
    /// mean of the studies' trials. Values below that of 0 events or above that of n events become 0 or 1.
    /// </summary>
    public static double InverseFreemanTukey(double x, double n)
    {
        if (x < ProportionEffectSizes.FreemanTukey(0, n)) return 0;
        if (x > ProportionEffectSizes.FreemanTukey(n, n)) return 1;
        double sine = Math.Sin(2 * x);
        double inner = sine + ((sine - (1 / sine)) / n);
        return 0.5 * (1 - (Math.Sign(Math.Cos(2 * x)) * Math.Sqrt(Math.Max(0, 1 - (inner * inner)))));
    }

    /// <summary>
    /// Freeman-Tukey transformed rate to the rate, for a time at risk <paramref name="time"/> (of a pooled value the harmonic mean of the studies' times):
    /// (x − 1/(4tx))², the exact inverse of ½[√λ + √(λ + 1/t)]; 0 below the value of no events.
    /// </summary>
    public static double InverseFreemanTukeyRate(double x, double time)
    {
        if (x <= RateEffectSizes.FreemanTukey(0, time)) return 0;
        double root = x - (1 / (4 * time * x));
        return root * root;
    }

    /// <summary>The harmonic mean of k ≥ 1 positive numbers of trials, or times at risk.</summary>
    public static double HarmonicMean(ReadOnlySpan<double> trials)
    {
        if (trials.IsEmpty) throw new ArgumentException("The harmonic mean needs at least one value.", nameof(trials));
        var sum = default(CompensatedSum);
        foreach (double n in trials)
            sum.Add(1 / n);
        return trials.Length / sum.Value;
    }

    /// <summary>A value on the scale of <paramref name="measure"/> as a proportion. Only PFT needs <paramref name="harmonicTrials"/>; PR is returned as it is, not clipped to [0, 1].</summary>
    public static double ToProportion(ProportionMeasure measure, double x, double? harmonicTrials = null) => measure switch
    {
        ProportionMeasure.PR => x,
        ProportionMeasure.PLN => Exponential(x),
        ProportionMeasure.PLO => InverseLogit(x),
        ProportionMeasure.PAS => InverseArcsine(x),
        ProportionMeasure.PFT => InverseFreemanTukey(x, harmonicTrials ?? throw new ArgumentNullException(nameof(harmonicTrials))),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
    };

    /// <summary>An interval on the scale of <paramref name="measure"/> as one of the proportion.</summary>
    public static Interval ToProportion(ProportionMeasure measure, Interval interval, double? harmonicTrials = null) =>
        interval.Select(x => ToProportion(measure, x, harmonicTrials));
}
