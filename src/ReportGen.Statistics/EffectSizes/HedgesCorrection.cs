using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.EffectSizes;

/// <summary>The factor that removes the small-sample bias of a standardized mean difference.</summary>
public static class HedgesCorrection
{
    /// <summary>J(m) = Γ(m/2) / [√(m/2) Γ((m − 1)/2)] for m &gt; 1 degrees of freedom, exact (Hedges 1981); not a number below, where the mean of the difference does not exist.</summary>
    public static double Exact(double m) =>
        m > 1 ? Math.Sqrt(Math.PI / (m / 2)) / Math.Exp(GammaFunction.LogBeta((m - 1) / 2, 0.5)) : double.NaN;
}
