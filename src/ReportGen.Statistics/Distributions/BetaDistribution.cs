using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Distributions;

/// <summary>The beta distribution, the root of Student's t, F and the exact interval of a proportion. Own code: see README.md in this folder.</summary>
public static class BetaDistribution
{
    private const int MaximumTerms = 200_000;

    // Above, Γ is taken by Stirling's series.
    private const double LargeFrom = 10;

    /// <summary>P(X ≤ x) for X ~ Beta(a, b), a, b &gt; 0: the regularized incomplete beta function.</summary>
    public static double Cdf(double x, double a, double b) => Tails(Math.Clamp(x, 0, 1), 1 - Math.Clamp(x, 0, 1), a, b).Lower;

    /// <summary>P(X &gt; x) for X ~ Beta(a, b), a, b &gt; 0.</summary>
    public static double UpperTail(double x, double a, double b) => Tails(Math.Clamp(x, 0, 1), 1 - Math.Clamp(x, 0, 1), a, b).Upper;

    /// <summary>The x with P(X ≤ x) = p, 0 ≤ p ≤ 1.</summary>
    public static double Quantile(double p, double a, double b)
    {
        if (!(p >= 0 && p <= 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability between 0 and 1 is needed.");
        if (p == 0) return 0;
        if (p == 1) return 1;
        return 1 / (1 + Math.Exp(-LogitQuantile(p, 1 - p, a, b)));
    }

    /// <summary>
    /// Both tails at x, with <paramref name="y"/> = 1 − x given apart so that neither loses digits. The continued fraction of DiDonato and Morris (1992, equation 9), on the side
    /// where it converges fast, by the modified Lentz method (Thompson and Barnett 1986).
    /// </summary>
    internal static (double Lower, double Upper) Tails(double x, double y, double a, double b)
    {
        if (!(a > 0 && b > 0)) throw new ArgumentOutOfRangeException(nameof(a), "Both shape parameters must be positive.");
        if (x <= 0) return (0, 1);
        if (y <= 0) return (1, 0);
        double front = Front(x, y, a, b);
        if (x <= (a + 1) / (a + b + 2))
        {
            double lower = Math.Min(1, front / Fraction(x, y, a, b));
            return (lower, 1 - lower);
        }

        double upper = Math.Min(1, front / Fraction(y, x, b, a));
        return (1 - upper, upper);
    }

    // xᵃyᵇ/B(a, b); of two large parameters about the mean, where nothing large cancels.
    private static double Front(double x, double y, double a, double b)
    {
        if (Math.Min(a, b) >= LargeFrom)
        {
            double distance = (a * y) - (b * x), sum = a + b;
            double exponent = (a * GammaFunction.LinearLessLog(-distance / a)) + (b * GammaFunction.LinearLessLog(distance / b));
            double remainder = GammaFunction.StirlingRemainder(a) + GammaFunction.StirlingRemainder(b) - GammaFunction.StirlingRemainder(sum);
            return Math.Sqrt(a / sum * b / (2 * Math.PI)) * Math.Exp(-exponent - remainder);
        }

        double logX = x < 0.5 ? Math.Log(x) : GammaFunction.LogOnePlus(-y);
        double logY = y < 0.5 ? Math.Log(y) : GammaFunction.LogOnePlus(-x);
        return Math.Exp((a * logX) + (b * logY) - GammaFunction.LogBeta(a, b));
    }

    /// <summary>ln(x / (1 − x)) at the point whose lower tail is <paramref name="lower"/> and upper tail <paramref name="upper"/> (they sum to 1).</summary>
    internal static double LogitQuantile(double lower, double upper, double a, double b)
    {
        bool byLower = lower <= upper;
        double target = Math.Log(byLower ? lower : upper);
        double Excess(double u)
        {
            var tails = Tails(1 / (1 + Math.Exp(-u)), 1 / (1 + Math.Exp(u)), a, b);
            return byLower ? LogOf(tails.Lower) - target : target - LogOf(tails.Upper);
        }

        double low = Math.Log(a / b) - 1, high = low + 2, width = 2;
        while (Excess(low) > 0 && low > -700)
            low -= width *= 2;
        width = 2;
        while (Excess(high) < 0 && high < 700)
            high += width *= 2;
        return RootFinder.Find(Excess, low, high);
    }

    private static double LogOf(double probability) => Math.Log(Math.Max(probability, double.Epsilon));

    // β₀ + α₁/(β₁ + α₂/(β₂ + …)). In terms of a y − b x, all of it is positive and nothing cancels, however large a or b.
    private static double Fraction(double x, double y, double a, double b)
    {
        double Beta(double n) => n + (n * (b - n) * x / (a + (2 * n) - 1)) + ((a + n) * ((a * y) - (b * x) + 1 + (n * (1 + y))) / (a + (2 * n) + 1));
        double h = NonZero(a / (a + 1) * ((a * y) - (b * x) + 1)), c = h, d = 0;
        for (int n = 1; n <= MaximumTerms; n++)
        {
            double below = a + (2.0 * n) - 1, alpha = (a + n - 1) / below * ((a + b + n - 1) / below) * n * (b - n) * x * x, beta = Beta(n);
            d = 1 / NonZero(beta + (alpha * d));
            c = NonZero(beta + (alpha / c));
            h *= c * d;
            if (Math.Abs((c * d) - 1) < 3e-16) break;
        }

        return h;

        static double NonZero(double value) => Math.Abs(value) < 1e-300 ? 1e-300 : value;
    }
}
