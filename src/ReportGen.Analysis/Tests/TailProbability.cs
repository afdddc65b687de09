using ReportGen.Statistics.Distributions;

namespace ReportGen.Analysis.Tests;

/// <summary>p-values of test statistics, for checks of what a text reports.</summary>
public static class TailProbability
{
    /// <summary>Two-sided p of t with <paramref name="df"/> &gt; 0 degrees of freedom.</summary>
    public static double OfT(double t, double df) => StudentDistribution.TwoSided(Math.Abs(t), df);

    /// <summary>Two-sided p of z.</summary>
    public static double OfZ(double z) => NormalDistribution.TwoSided(z);

    /// <summary>Upper tail of χ² ≥ 0 with <paramref name="df"/> &gt; 0 degrees of freedom.</summary>
    public static double OfChiSquared(double statistic, double df) => ChiSquaredDistribution.UpperTail(statistic, df);

    /// <summary>Upper tail of F ≥ 0 with degrees of freedom of numerator and denominator &gt; 0.</summary>
    public static double OfF(double statistic, double numerator, double denominator) => FDistribution.UpperTail(statistic, numerator, denominator);

    /// <summary>Two-sided p of a correlation with <paramref name="df"/> = n − 2 degrees of freedom: t = r √(df / (1 − r²)); 0 for |r| ≥ 1.</summary>
    public static double OfCorrelation(double r, double df) => Math.Abs(r) >= 1 ? 0 : OfT(r * Math.Sqrt(df / (1 - (r * r))), df);
}
