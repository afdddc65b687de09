using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of correlations.</summary>
public static class CorrelationEffectSizes
{
    // Of the trapezoidal rule; and −ln of what does not show beside 1.
    private const double Step = 0.25;
    private const double Negligible = 42;

    /// <summary>
    /// k correlations r of n pairs. COR: r, (1 − r²)²/(n − 1) (LS), or with the mean of all r weighted by n (AV);
    /// UCOR: G = r ₂F₁(½, ½; (n − 2)/2; 1 − r²), (1 − G²)²/(n − 1) (LS), or G² less the unbiased estimate of ρ², 1 − (n − 3)/(n − 2) (1 − r²) ₂F₁(1, 1; n/2; 1 − r²) (UB)
    /// (Olkin and Pratt 1958; Hedges 1989); ZCOR: artanh r, 1/(n − 3) (Fisher 1921).
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="correlations">ri, k values.</param>
    /// <param name="sizes">ni, k values.</param>
    /// <param name="variance">For COR LS or AV; for UCOR LS or UB; for ZCOR LS.</param>
    /// <returns>
    /// k entries; none for |r| &gt; 1, n &lt; 1 and what is not finite (<see cref="ProblemKind.InvalidSummary"/>), and (<see cref="ProblemKind.NotEstimable"/>) for n too small
    /// (COR: 1, UCOR and ZCOR: 3) and ZCOR of r = ±1. COR and UCOR of r = ±1 have the variance 0.
    /// </returns>
    public static EffectSizeSet Compute(
        CorrelationMeasure measure, ReadOnlySpan<double> correlations, ReadOnlySpan<double> sizes, VarianceFormula variance = VarianceFormula.LS)
    {
        if (correlations.Length != sizes.Length) throw new ArgumentException("Correlations and sizes must have the same length.", nameof(sizes));
        bool hasFormula = (measure, variance) is (_, VarianceFormula.LS) or (CorrelationMeasure.COR, VarianceFormula.AV) or (CorrelationMeasure.UCOR, VarianceFormula.UB);
        if (!hasFormula) throw new ArgumentOutOfRangeException(nameof(variance), variance, "The measure has no such variance.");
        double mean = variance == VarianceFormula.AV ? WeightedMean(correlations, sizes) : double.NaN;
        var effects = new EffectSizeCollector(correlations.Length, ContinuityCorrection.Zero);
        for (int i = 0; i < correlations.Length; i++)
        {
            if (IsPossible(correlations[i], sizes[i])) effects.Add(Effect(measure, correlations[i], sizes[i], variance, mean));
            else effects.LeaveOut(ProblemKind.InvalidSummary);
        }

        return effects.ToSet();
    }

    private static bool IsPossible(double r, double n) => Math.Abs(r) <= 1 && n >= 1 && double.IsFinite(n);

    private static double WeightedMean(ReadOnlySpan<double> correlations, ReadOnlySpan<double> sizes)
    {
        CompensatedSum sum = default, weights = default;
        for (int i = 0; i < sizes.Length; i++)
        {
            if (!IsPossible(correlations[i], sizes[i])) continue;
            sum.Add(sizes[i] * correlations[i]);
            weights.Add(sizes[i]);
        }

        return sum.Value / weights.Value;
    }

    private static (double Yi, double Vi) Effect(CorrelationMeasure measure, double r, double n, VarianceFormula variance, double mean)
    {
        // Sizes are whole numbers in earnest; the integral of UCOR takes for ever just above 3.
        if (n <= measure switch { CorrelationMeasure.COR => 1, CorrelationMeasure.ZCOR => 3, _ => 3.01 }) return (double.NaN, double.NaN);
        switch (measure)
        {
            case CorrelationMeasure.COR:
                return (r, LargeSample(variance == VarianceFormula.AV ? mean : r, n));
            case CorrelationMeasure.UCOR:
                double g = Unbiased(r, n);
                return (g, variance == VarianceFormula.UB ? (g * g) - UnbiasedSquare(r, n) : LargeSample(g, n));
            case CorrelationMeasure.ZCOR:
                return (Math.Atanh(r), 1 / (n - 3));
            default:
                throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure.");
        }
    }

    private static double LargeSample(double r, double n) => (1 - (r * r)) * (1 - (r * r)) / (n - 1);

    /// <summary>r ₂F₁(½, ½; (n − 2)/2; 1 − r²) by Euler's integral of t^(−½) (1 − t)^((n − 5)/2) (1 − (1 − r²)t)^(−½).</summary>
    private static double Unbiased(double r, double n)
    {
        if (Math.Abs(r) is 0 or 1) return r;
        double z = (1 - r) * (1 + r), power = (n - 3) / 2;
        double integral = Integral(0.5, power, rest => Math.Exp(power * Math.Log(rest)) / Math.Sqrt((r * r) + (z * rest)), -2 * Math.Log(Math.Abs(r)));
        return r * integral / Math.Exp(GammaFunction.LogBeta(0.5, power));
    }

    /// <summary>1 − (n − 3)/(n − 2) (1 − r²) ₂F₁(1, 1; n/2; 1 − r²), by Euler's integral of (1 − t)^(n/2 − 2)/(1 − (1 − r²)t).</summary>
    private static double UnbiasedSquare(double r, double n)
    {
        double z = (1 - r) * (1 + r), power = (n / 2) - 1;
        if (r == 0 && n <= 4) return double.NaN;
        double decay = r == 0 ? power - 1 : power;
        double integral = Integral(1, decay, rest => Math.Exp(power * Math.Log(rest)) / ((r * r) + (z * rest)), r == 0 ? 0 : -2 * Math.Log(Math.Abs(r)));
        return 1 - ((n - 3) / (n - 2) * z * power * integral);
    }

    /// <summary>
    /// ∫ t^left f(1 − t) dx with t = 1/(1 + e^−x), so that dt = t(1 − t) dx: an analytic function that falls exponentially on both sides, of which the trapezoidal rule is exact to
    /// rounding at this step (Trefethen and Weideman 2014). It falls as e^(left·x) to the left and, from <paramref name="shoulder"/> on, as e^(−right·x) to the right.
    /// </summary>
    private static double Integral(double left, double right, Func<double, double> f, double shoulder)
    {
        CompensatedSum sum = default;
        double from = Math.Floor(((-Negligible / left) - Math.Log(Math.Max(1, right))) / Step), to = Math.Ceiling((shoulder + (Negligible / right)) / Step);
        for (double i = from; i <= to; i++)
        {
            // e^−|x| never overflows; the smaller of t and 1 − t is exact.
            double e = Math.Exp(-Math.Abs(i * Step)), near = 1 / (1 + e), far = e / (1 + e);
            double t = i > 0 ? near : far, rest = i > 0 ? far : near;
            double term = rest == 0 ? 0 : Math.Exp(left * Math.Log(t)) * f(rest);
            sum.Add(term);
        }

        return Step * sum.Value;
    }
}
