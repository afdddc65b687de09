using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Distributions;

/// <summary>The chi-squared distribution with <c>df</c> &gt; 0 degrees of freedom. Own code: see README.md in this folder.</summary>
public static class ChiSquaredDistribution
{
    // Beyond, the series takes milliseconds and more.
    private const double LargeFrom = 1e8;

    /// <summary>P(X ≤ x).</summary>
    public static double Cdf(double x, double df) => IncompleteGamma.Tails(df / 2, x / 2).Lower;

    /// <summary>P(X &gt; x).</summary>
    public static double UpperTail(double x, double df) => IncompleteGamma.Tails(df / 2, x / 2).Upper;

    /// <summary>The x with P(X ≤ x) = p, 0 &lt; p &lt; 1; 0 where it is too small for a double.</summary>
    public static double Quantile(double p, double df)
    {
        if (!(p > 0 && p < 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability between 0 and 1 is needed.");
        if (df > LargeFrom) return OfLarge(NormalDistribution.Quantile(p), df);
        bool byLower = p <= 0.5;
        double target = Math.Log(byLower ? p : 1 - p);
        double Excess(double u)
        {
            double x = Math.Exp(u);
            return byLower ? LogOf(Cdf(x, df)) - target : target - LogOf(UpperTail(x, df));
        }

        double low = Math.Log(df) - 0.5, high = low + 1, width = 0.5;
        while (Excess(low) > 0 && low > -700)
            low -= width *= 2;
        if (Excess(low) > 0) return 0;
        width = 0.5;
        while (Excess(high) < 0)
            high += width *= 2;
        return Math.Exp(RootFinder.Find(Excess, low, high));
    }

    // Cornish and Fisher's expansion (Goldberg and Levine 1946); what follows is below 1e-17 of the quantile here.
    private static double OfLarge(double z, double df)
    {
        double root = Math.Sqrt(2 * df), z2 = z * z;
        return df + (root * z) + (2 * (z2 - 1) / 3) + (z * (z2 - 7) / (9 * root)) - (((6 * z2 * z2) + (14 * z2) - 32) / (405 * df));
    }

    private static double LogOf(double probability) => Math.Log(Math.Max(probability, double.Epsilon));
}
