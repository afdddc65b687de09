using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A meta-analysis of any measure by any model; estimate and intervals are on the reader's scale, <see cref="Transformed"/> has the scale of the analysis.</summary>
/// <param name="Id">Analysis id; of a subgroup the id of its level.</param>
/// <param name="Scale">Its measure: Peto's method and mixed models estimate odds ratios whatever the outcome's own measure is.</param>
/// <param name="Level">Level of the intervals, such as 0.95.</param>
/// <param name="Method">Text for readers, such as "Random effects (REML, Hartung-Knapp)".</param>
/// <param name="StudyCount">Number of studies pooled.</param>
/// <param name="Prediction">Prediction interval; not available for k below 3 and for models without one.</param>
/// <param name="Studies">Row ids of the studies that <paramref name="Weights"/> belong to.</param>
/// <param name="Weights">Percent; not available for a study that is not in the analysis and for models without weights.</param>
/// <param name="Tests">Further tests of the model: Cochran-Mantel-Haenszel, Breslow-Day, likelihood ratio.</param>
public sealed record PooledFindings(
    string Id, EffectScale Scale, double Level, Quantity Method, Quantity StudyCount, Quantity Estimate, Quantity Interval, Quantity Lower, Quantity Upper,
    Quantity Prediction, Quantity PredictionLower, Quantity PredictionUpper, TransformedEstimate Transformed, Heterogeneity Heterogeneity, ModelFit Fit,
    ImmutableArray<string> Studies, ImmutableArray<Quantity> Weights, ImmutableArray<TestResult> Tests, AutomaticChoices Choices)
{
    /// <summary>Sum of the weights 1/(v + τ²); null for models without such.</summary>
    public Quantity? WeightSum { get; init; }

    public IEnumerable<Quantity> Quantities =>
    [
        Method, StudyCount, Estimate, Interval, Lower, Upper, Prediction, PredictionLower, PredictionUpper, .. Transformed.Quantities,
        .. Heterogeneity.Quantities, .. Fit.Quantities, .. Weights, .. WeightSum is null ? [] : (Quantity[])[WeightSum], .. Tests.SelectMany(t => t.Quantities), .. Choices.Quantities,
    ];
}
