using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Repetitions of a meta-analysis, with other studies or another estimator, as quantities.</summary>
/// <param name="studies">The studies by the measure of the analysis.</param>
/// <param name="analysis">How it prints, and whether it has a prediction interval.</param>
internal sealed class VariantQuantities(MeasuredStudies studies, PooledAnalysis analysis)
{
    private const int FewestForPrediction = 3;
    private static readonly NumberFormat Percent = new(NumberStyle.Fixed, 1, "%");

    private readonly NumberFormat _format = MeasureMethods.FormatOf(studies.Scale, analysis.Decimals);
    private readonly NumberFormat _tau2Format = MeasureMethods.Tau2Format(studies.Measure);
    private readonly string _unit = MeasureMethods.UnitOf(studies.Measure);

    /// <param name="scope">Beginning of addresses and labels.</param>
    /// <param name="id">Of the variant.</param>
    /// <param name="name">For readers.</param>
    /// <param name="computed">The fit.</param>
    /// <param name="by">Where all of it comes from.</param>
    public PooledVariant Of(QuantityScope scope, string id, string name, Computed<PooledEffect> computed, Derivation by) => Of(scope, id, name, PoolingModels.ResultOf(computed), by);

    /// <inheritdoc cref="Of(QuantityScope, string, string, Computed{PooledEffect}, Derivation)"/>
    public PooledVariant Of(QuantityScope scope, string id, string name, Computed<PooledResult> computed, Derivation by)
    {
        var effect = computed.Value;
        var reason = effect is not null || computed.Problems.IsEmpty ? QuantityFactory.NotEstimable : QuantityFactory.NotEstimableBecause(ProblemNotes.TextOf(computed.Problems[^1].Kind));
        var (interval, lower, upper) = scope.Interval("interval", "confidence interval", Back(effect?.ConfidenceInterval, effect), _format, by, _unit, reason);
        var prediction = analysis is not PooledAnalysis.InverseVariance { Prediction: "none" } && effect is { K: >= FewestForPrediction } ? Back(effect.PredictionInterval, effect) : null;
        return new PooledVariant(
            id, name,
            scope.Count("k", "studies pooled", effect?.K ?? 0, by),
            scope.Number("estimate", $"pooled {studies.Scale.Label}", effect is null ? null : studies.ToReader(effect.Estimate, effect.Studies), _format, by, _unit, reason),
            interval, lower, upper,
            scope.Limits("prediction", "prediction interval", prediction, _format, by, _unit, effect is null ? reason : QuantityFactory.NotApplicable),
            scope.Number("p", "p", effect?.PValue, NumberFormat.PValue(), by, "", reason),
            scope.Number("tau2", "τ²", effect?.Tau2, _tau2Format, by, "", effect is null ? reason : QuantityFactory.NotApplicable),
            scope.Number("i2", "I²", effect?.I2, Percent, by, "percent", reason));
    }

    private Interval? Back(Interval? interval, PooledResult? effect) => effect is null ? null : studies.ToReader(interval, effect.Studies);
}
