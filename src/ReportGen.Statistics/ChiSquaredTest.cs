using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics;

/// <summary>A statistic with a χ² distribution under the hypothesis tested.</summary>
/// <param name="Statistic">Not negative.</param>
/// <param name="DegreesOfFreedom">0 when there is nothing to test; then p = 1.</param>
/// <param name="PValue">P(χ² &gt; statistic).</param>
public sealed record ChiSquaredTest(double Statistic, int DegreesOfFreedom, double PValue)
{
    internal static ChiSquaredTest Of(double statistic, int df) => new(statistic, df, df > 0 ? ChiSquaredDistribution.UpperTail(statistic, df) : 1);
}
