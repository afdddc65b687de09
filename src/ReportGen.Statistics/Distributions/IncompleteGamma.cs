namespace ReportGen.Statistics.Distributions;

/// <summary>The regularized incomplete gamma functions, the root of χ² and of the Poisson distribution.</summary>
internal static class IncompleteGamma
{
    // Near x = a some six √a terms are needed.
    private const int MaximumTerms = 1_000_000;

    // Above, Γ is taken by Stirling's series and nothing large cancels.
    private const double LargeFrom = 10;

    /// <summary>P(a, x) and Q(a, x) for a &gt; 0: by the power series below the middle, by Legendre's continued fraction above (Gautschi 1979), the smaller of the two to full relative precision.</summary>
    public static (double Lower, double Upper) Tails(double a, double x)
    {
        if (x <= 0) return (0, 1);
        if (double.IsPositiveInfinity(x)) return (1, 0);
        double density = Density(a, x);
        if (x < a + 1)
        {
            double lower = Math.Min(1, density * Series(a, x));
            return (lower, 1 - lower);
        }

        double upper = Math.Min(1, density * Fraction(a, x));
        return (1 - upper, upper);
    }

    /// <summary>xᵃ e⁻ˣ/Γ(a); for large a as √(a/2π) exp(−a[μ − ln(1 + μ)]) with μ = x/a − 1 over Stirling's remainder.</summary>
    private static double Density(double a, double x) => a < LargeFrom
        ? Math.Exp((a * Math.Log(x)) - x - GammaFunction.Log(a))
        : Math.Sqrt(a / (2 * Math.PI)) * Math.Exp(-(a * GammaFunction.LinearLessLog((x - a) / a)) - GammaFunction.StirlingRemainder(a));

    private static double Series(double a, double x)
    {
        double term = 1 / a, sum = term;
        for (int n = 1; n <= MaximumTerms && term > 1e-17 * sum; n++)
            sum += term *= x / (a + n);
        return sum;
    }

    // 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), by the modified Lentz method.
    private static double Fraction(double a, double x)
    {
        double b = x + 1 - a, c = double.MaxValue, d = 1 / b, h = d;
        for (int n = 1; n <= MaximumTerms; n++)
        {
            double alpha = n * (a - n);
            b += 2;
            d = 1 / NonZero(b + (alpha * d));
            c = NonZero(b + (alpha / c));
            h *= c * d;
            if (Math.Abs((c * d) - 1) < 3e-16) break;
        }

        return h;
    }

    private static double NonZero(double value) => Math.Abs(value) < 1e-300 ? 1e-300 : value;
}
