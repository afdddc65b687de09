using MathNet.Numerics.Integration;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of correlations.</summary>
public static class CorrelationEffectSizes
{
    private const double Precision = 1e-14;

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
        if (n <= (measure == CorrelationMeasure.COR ? 1 : 3)) return (double.NaN, double.NaN);
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

    /// <summary>
    /// r ₂F₁(½, ½; (n − 2)/2; 1 − r²) by Euler's integral. With 1 − t = sin² φ and tan φ = |r| sinh s the integrand is sinⁿ⁻⁴φ cos φ ds: smooth also where r is next to 0 and the power series hardly converges.
    /// </summary>
    private static double Unbiased(double r, double n)
    {
        double size = Math.Abs(r);
        if (size is 0 or 1) return r;
        double Integrand(double s)
        {
            double tangent = size * Math.Sinh(s), square = tangent * tangent;
            double power = n == 4 ? 0 : 0.5 * (n - 4) * GammaFunction.LogOnePlus(1 / square);
            return Math.Exp(-power) / Math.Sqrt(1 + square);
        }

        double end = Math.Asinh(1e17 / size), scale = 2 / Math.Exp(GammaFunction.LogBeta(0.5, (n - 3) / 2));
        return r * scale * Integral(Integrand, end);
    }

    /// <summary>1 − (n − 3)/(n − 2) (1 − r²) ₂F₁(1, 1; n/2; 1 − r²), with Euler's integral in −ln(1 − t).</summary>
    private static double UnbiasedSquare(double r, double n)
    {
        double z = 1 - (r * r), power = (n / 2) - 1;
        double Integrand(double x) => Math.Exp(-power * x) / ((r * r) + (z * Math.Exp(-x)));
        double end = 40 / power;
        if (n <= 4 && r == 0) return double.NaN;
        return 1 - ((n - 3) / (n - 2) * z * power * Integral(Integrand, end + (2 * Math.Log(1 + (1 / Math.Max(Math.Abs(r), 1e-17))))));
    }

    private static double Integral(Func<double, double> f, double end) => GaussKronrodRule.Integrate(f, 0, end, out _, out _, Precision, maximumDepth: 20, order: 31);
}
