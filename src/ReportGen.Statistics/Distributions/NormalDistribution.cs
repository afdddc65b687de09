using MathNet.Numerics;

namespace ReportGen.Statistics.Distributions;

/// <summary>The standard normal distribution.</summary>
public static class NormalDistribution
{
    /// <summary>P(Z ≤ x).</summary>
    public static double Cdf(double x) => UpperTail(-x);

    /// <summary>P(Z &gt; x), to full relative precision in the tail.</summary>
    public static double UpperTail(double x) => 0.5 * SpecialFunctions.Erfc(x / Math.Sqrt(2));

    /// <summary>P(|Z| &gt; |x|).</summary>
    public static double TwoSided(double x) => SpecialFunctions.Erfc(Math.Abs(x) / Math.Sqrt(2));

    /// <summary>The x with P(Z ≤ x) = p, 0 &lt; p &lt; 1. The library's rational approximation, then two Newton steps on the nearer tail.</summary>
    public static double Quantile(double p)
    {
        if (!(p > 0 && p < 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability between 0 and 1 is needed.");
        if (p == 0.5) return 0;
        double tail = Math.Min(p, 1 - p);
        double x = Math.Abs(MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, tail));
        for (int step = 0; step < 2; step++)
            x += (UpperTail(x) - tail) * Math.Sqrt(2 * Math.PI) * Math.Exp(x * x / 2);
        return p < 0.5 ? -x : x;
    }
}
