using System.Collections.Immutable;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>A funnel trimmed and filled.</summary>
/// <param name="Estimator">Of the number missing.</param>
/// <param name="Side">Where studies are missing.</param>
/// <param name="Missing">k₀, the number of missing studies.</param>
/// <param name="StandardErrorOfMissing">Null when the formula gives a negative variance.</param>
/// <param name="PValueOfMissing">That none is missing, for R0: ½^(k₀ + 1); else null.</param>
/// <param name="FilledYi">Effect sizes of the studies filled in.</param>
/// <param name="FilledVi">Their sampling variances.</param>
/// <param name="Effect">The fit to all studies and those filled in, by test z; positions k and above are filled in.</param>
public sealed record TrimFillResult(
    TrimFillEstimator Estimator,
    FunnelSide Side,
    int Missing,
    double? StandardErrorOfMissing,
    double? PValueOfMissing,
    ImmutableArray<double> FilledYi,
    ImmutableArray<double> FilledVi,
    PooledEffect Effect);
