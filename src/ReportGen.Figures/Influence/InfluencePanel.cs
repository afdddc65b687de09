using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Influence;

/// <summary>One of the case-deletion diagnostics.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Of">Its value for a study.</param>
/// <param name="References">Values that lines mark: beyond which a study counts as influential, or the value with all studies.</param>
internal sealed record InfluencePanel(string Title, Func<InfluenceFindings, Quantity> Of, ImmutableArray<double> References)
{
    // The median of χ² with one degree of freedom.
    private const double CooksLimit = 0.4549364;

    private const double NormalLimit = 1.959964;

    /// <summary>The diagnostics in their order, with the limits of Viechtbauer and Cheung (2010) for a model of one coefficient.</summary>
    public static ImmutableArray<InfluencePanel> All(PooledFindings pooled, int k)
    {
        var dffits = k > 1 ? 3 * Math.Sqrt(1.0 / (k - 1)) : 0;
        ImmutableArray<double> With(Quantity all) => all.Number is { } number ? [number] : [];
        return
        [
            new("Residual", i => i.Residual, [-NormalLimit, NormalLimit]), new("DFFITS", i => i.Dffits, k > 1 ? [-dffits, dffits] : []),
            new("Cook’s D", i => i.CooksDistance, [CooksLimit]), new("Cov. ratio", i => i.CovarianceRatio, [1]),
            new("τ² without", i => i.Tau2, With(pooled.Heterogeneity.Tau2)), new("Q without", i => i.Q, With(pooled.Heterogeneity.Q)),
            new("Hat", i => i.Hat, k > 0 ? [3.0 / k] : []), new("Weight, %", i => i.Weight, k > 0 ? [100.0 / k] : []),
        ];
    }
}
