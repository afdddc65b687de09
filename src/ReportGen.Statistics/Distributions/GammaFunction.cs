using MathNet.Numerics;

namespace ReportGen.Statistics.Distributions;

/// <summary>The logarithm of the gamma function and of ratios of it.</summary>
public static class GammaFunction
{
    /// <summary>ln Γ(x) for x &gt; 0.</summary>
    public static double Log(double x) => SpecialFunctions.GammaLn(x);

    /// <summary>
    /// ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b) for a, b &gt; 0. Where an argument is 10 or more the difference is taken between the terms of Stirling's
    /// series (DiDonato and Morris 1992, section 3), because the plain difference loses as many digits as ln Γ has before the point.
    /// </summary>
    public static double LogBeta(double a, double b)
    {
        double p = Math.Min(a, b), q = Math.Max(a, b);
        if (q < 10) return Log(p) + Log(q) - Log(p + q);
        double correction = StirlingRemainder(q) - StirlingRemainder(p + q);
        double share = LogOnePlus(-p / (p + q));
        if (p < 10) return Log(p) + correction + p - (p * Math.Log(p + q)) + ((q - 0.5) * share);
        return (0.5 * (Math.Log(2 * Math.PI) - Math.Log(q))) + StirlingRemainder(p) + correction + ((p - 0.5) * Math.Log(p / (p + q))) + (q * share);
    }

    /// <summary>ln(1 + x), exact also near x = 0 (Kahan's quotient).</summary>
    internal static double LogOnePlus(double x)
    {
        double u = 1 + x;
        return u == 1 ? x : Math.Log(u) * x / (u - 1);
    }

    /// <summary>x − ln(1 + x) for x &gt; −1, exact also near x = 0: with r = x/(2 + x), rx less the rest of the series of 2 artanh r.</summary>
    internal static double LinearLessLog(double x)
    {
        if (Math.Abs(x) > 0.3) return x - Math.Log(1 + x);
        double r = x / (2 + x), r2 = r * r, series = 0;
        for (int n = 23; n >= 3; n -= 2)
            series = (series * r2) + (1.0 / n);
        return r * (x - (2 * r2 * series));
    }

    /// <summary>ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π] for x ≥ 10, by Stirling's series to the term in x⁻¹³.</summary>
    internal static double StirlingRemainder(double x)
    {
        double t = 1 / (x * x), series = 0;
        foreach (double coefficient in (ReadOnlySpan<double>)[1.0 / 156, -691.0 / 360360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12])
            series = (series * t) + coefficient;
        return series / x;
    }
}
