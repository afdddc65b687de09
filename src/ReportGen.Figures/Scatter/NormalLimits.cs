namespace ReportGen.Figures.Scatter;

/// <summary>Figures of the standard normal distribution that outlines need; not for numbers that are printed.</summary>
internal static class NormalLimits
{
    /// <summary>Two-sided limits of p = 0.10, 0.05 and 0.01.</summary>
    public const double P10 = 1.644854, P05 = 1.959964, P01 = 2.575829;

    /// <summary>The two-sided p-value of a z-value, to seven decimals (Abramowitz and Stegun 1964, 7.1.26).</summary>
    public static double TwoSided(double z)
    {
        var x = Math.Abs(z) / Math.Sqrt(2);
        var t = 1 / (1 + (0.3275911 * x));
        return t * (0.254829592 + (t * (-0.284496736 + (t * (1.421413741 + (t * (-1.453152027 + (t * 1.061405429)))))))) * Math.Exp(-x * x);
    }
}
