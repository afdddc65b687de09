namespace ReportGen.Statistics.Distributions;

/// <summary>Student's t distribution with <c>df</c> &gt; 0 degrees of freedom (not necessarily whole), by way of the beta distribution of t²/(df + t²).</summary>
public static class StudentDistribution
{
    // The difference is z(z² + 1)/(4 df).
    private const double NormalFrom = 1e17;

    /// <summary>P(T ≤ t).</summary>
    public static double Cdf(double t, double df) => UpperTail(-t, df);

    /// <summary>P(T &gt; t).</summary>
    public static double UpperTail(double t, double df) => t < 0 ? 1 - (0.5 * TwoSided(t, df)) : 0.5 * TwoSided(t, df);

    /// <summary>P(|T| &gt; |t|), to full relative precision in the tail.</summary>
    public static double TwoSided(double t, double df)
    {
        if (double.IsInfinity(t)) return 0;
        double square = t * t;
        return BetaDistribution.Tails(square / (df + square), df / (df + square), 0.5, df / 2).Upper;
    }

    /// <summary>The t with P(T ≤ t) = p, 0 &lt; p &lt; 1.</summary>
    public static double Quantile(double p, double df)
    {
        if (!(p > 0 && p < 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability between 0 and 1 is needed.");
        if (p == 0.5) return 0;
        if (df > NormalFrom) return NormalDistribution.Quantile(p);
        double tail = Math.Min(p, 1 - p);
        double t = Math.Sqrt(df) * Math.Exp(BetaDistribution.LogitQuantile(1 - (2 * tail), 2 * tail, 0.5, df / 2) / 2);
        return p < 0.5 ? -t : t;
    }
}
