using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A meta-analysis of proportions; estimate and intervals are back-transformed, <see cref="Transformed"/> has the scale of the analysis.</summary>
/// <param name="Id">Analysis id.</param>
/// <param name="Method">Text for readers, such as "Random effects (REML, Hartung-Knapp)".</param>
/// <param name="Prediction">Prediction interval; not available for k below 3.</param>
/// <param name="Weights">Percent, in the order of the outcome's studies.</param>
/// <param name="Corrected">Names of the studies to whose cells ½ was added; an empty list where none was.</param>
/// <param name="CorrectedCount">Their number.</param>
public sealed record PooledProportion(
    string Id, Quantity Method, Quantity Estimate, Quantity Interval, Quantity Lower, Quantity Upper,
    Quantity Prediction, Quantity PredictionLower, Quantity PredictionUpper,
    TransformedEstimate Transformed, Heterogeneity Heterogeneity, ImmutableArray<Quantity> Weights, Quantity Corrected, Quantity CorrectedCount)
{
    public IEnumerable<Quantity> Quantities =>
    [
        Method, Estimate, Interval, Lower, Upper, Prediction, PredictionLower, PredictionUpper,
        .. Transformed.Quantities, .. Heterogeneity.Quantities, .. Weights, Corrected, CorrectedCount,
    ];
}
