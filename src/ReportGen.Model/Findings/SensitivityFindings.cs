using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>How a meta-analysis changes with studies and methods. Parts that are not declared are empty.</summary>
/// <param name="AnalysisId">Which meta-analysis.</param>
/// <param name="LeaveOneOut">One row a study, named by the study left out.</param>
/// <param name="LeaveOneOutRange">Smallest to largest estimate without one study; null where not declared.</param>
/// <param name="Cumulative">In the order of the declared column; named by the study added last.</param>
/// <param name="CumulativeColumn">That column; null where not declared.</param>
/// <param name="Influence">One row a study.</param>
/// <param name="Influential">Names of the influential studies; null where not declared.</param>
/// <param name="Estimators">One row an estimator of τ², named by it.</param>
/// <param name="Gosh">Effects of subsets; null where not declared.</param>
public sealed record SensitivityFindings(
    string AnalysisId, ImmutableArray<PooledVariant> LeaveOneOut, Quantity? LeaveOneOutRange, ImmutableArray<PooledVariant> Cumulative, string? CumulativeColumn,
    ImmutableArray<InfluenceFindings> Influence, Quantity? Influential, ImmutableArray<PooledVariant> Estimators, GoshFindings? Gosh)
{
    /// <summary>Names of the studies in the order of that column; null where not declared.</summary>
    public Quantity? CumulativeOrder { get; init; }

    public IEnumerable<Quantity> Quantities =>
    [
        .. LeaveOneOut.SelectMany(r => r.Quantities), .. Of(LeaveOneOutRange), .. Of(CumulativeOrder), .. Cumulative.SelectMany(r => r.Quantities),
        .. Influence.SelectMany(r => r.Quantities), .. Of(Influential), .. Estimators.SelectMany(r => r.Quantities), .. Gosh?.Quantities ?? [],
    ];

    private static IEnumerable<Quantity> Of(Quantity? quantity) => quantity is null ? [] : [quantity];
}
