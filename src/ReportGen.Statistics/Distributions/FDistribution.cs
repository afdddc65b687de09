namespace ReportGen.Statistics.Distributions;

/// <summary>Fisher's F distribution with <c>df1</c> and <c>df2</c> &gt; 0 degrees of freedom, by way of the beta distribution.</summary>
public static class FDistribution
{
    /// <summary>P(F ≤ x).</summary>
    public static double Cdf(double x, double df1, double df2) => Tails(x, df1, df2).Lower;

    /// <summary>P(F &gt; x), to full relative precision in the tail.</summary>
    public static double UpperTail(double x, double df1, double df2) => Tails(x, df1, df2).Upper;

    /// <summary>The x with P(F ≤ x) = p, 0 &lt; p &lt; 1.</summary>
    public static double Quantile(double p, double df1, double df2)
    {
        if (!(p > 0 && p < 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability between 0 and 1 is needed.");
        return df2 / df1 * Math.Exp(BetaDistribution.LogitQuantile(p, 1 - p, df1 / 2, df2 / 2));
    }

    private static (double Lower, double Upper) Tails(double x, double df1, double df2)
    {
        if (x <= 0) return (0, 1);
        double sum = (df1 * x) + df2;
        return BetaDistribution.Tails(df1 * x / sum, df2 / sum, df1 / 2, df2 / 2);
    }
}
