using System.Collections.Immutable;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>The pooled effect of a subset of the studies.</summary>
/// <param name="Studies">Zero-based positions, ascending.</param>
/// <param name="Estimate">The pooled effect.</param>
/// <param name="Tau2">Between-study variance.</param>
/// <param name="Q">Cochran's Q.</param>
/// <param name="I2">In percent.</param>
/// <param name="H2">1 for one study.</param>
public sealed record SubsetFit(ImmutableArray<int> Studies, double Estimate, double Tau2, double? Q, double? I2, double? H2)
{
    /// <summary>Q/(k − 1), not cut off at 1 as H² is, so that subsets without heterogeneity lie apart in a plot; 1 for one study.</summary>
    public double? RatioOfQ => Studies.Length > 1 ? Q / (Studies.Length - 1) : 1;
}
