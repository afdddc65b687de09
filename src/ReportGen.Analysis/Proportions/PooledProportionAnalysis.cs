using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Proportions;

/// <summary>A meta-analysis of proportions, carried back to the reader's scale.</summary>
internal sealed class PooledProportionAnalysis
{
    private readonly PooledAnalysis.InverseVariance _analysis;
    private readonly ProportionData _data;
    private readonly ProportionMeasure _measure;
    private readonly EffectSizeSet _effects;
    private readonly PooledEffect? _pooled;
    private readonly double? _harmonicTotal;
    private readonly ImmutableArray<string> _notes;
    private readonly string _address;
    private readonly string _label;

    private PooledProportionAnalysis(PooledAnalysis.InverseVariance analysis, ProportionData data)
    {
        (_analysis, _data) = (analysis, data);
        (_address, _label) = ($"{data.Outcome.Id}.{analysis.Id}", $"{data.Outcome.Label}, {PoolingMethods.Label(analysis)}");
        _measure = Enum.Parse<ProportionMeasure>(analysis.Measure);
        _effects = ProportionEffectSizes.Compute(_measure, data.EventCounts, data.Totals);
        var computed = InverseVariance.Pool(_effects, new PoolingOptions
        {
            Estimator = Enum.Parse<Tau2Estimator>(analysis.Estimator),
            Test = TestOf(analysis.Test),
            Level = analysis.Level,
        });
        _pooled = computed.Value;
        _harmonicTotal = _pooled is { } p ? BackTransformation.HarmonicMean([.. p.Studies.Select(i => data.Totals[i])]) : null;
        _notes = [.. CorrectionNotes(), .. ProblemNotes.Of(_effects.Problems, data.Names), .. ProblemNotes.Of(computed.Problems, data.Names)];
    }

    public static PooledFindings Analyse(PooledAnalysis.InverseVariance analysis, ProportionData data) => new PooledProportionAnalysis(analysis, data).Findings();

    private PooledFindings Findings()
    {
        var format = NumberFormat.Percent(_analysis.Decimals);
        var method = PoolingMethods.Of(_analysis);
        var (interval, lower, upper) = QuantityFactory.Interval(
            $"{_address}.interval", $"{_address}.lower", $"{_address}.upper", $"{_label}: confidence interval", Back(_pooled?.ConfidenceInterval), "proportion", format,
            By(PoolingMethods.Interval, method));
        var (prediction, predictionLower, predictionUpper) = QuantityFactory.Interval(
            $"{_address}.prediction", $"{_address}.prediction_lower", $"{_address}.prediction_upper", $"{_label}: prediction interval",
            _pooled is { K: >= 3 } ? Back(_pooled.PredictionInterval) : null, "proportion", format, By(PoolingMethods.Prediction, PoolingMethods.PredictionInterval));
        var corrected = _effects.Corrected.Select(i => _data.Studies[i]).ToImmutableArray();
        var correction = QuantityFactory.Derived(null, PoolingMethods.Correction, _data.Cells);
        var scale = new EffectScale(_analysis.Measure, "proportion", PoolingMethods.ScaleOf(_analysis.Measure), false, true, null, _analysis.Decimals);
        var dropped = _data.Studies.Where((_, i) => _pooled is null || !_pooled.Studies.Contains(i)).ToImmutableArray();
        return new PooledFindings(
            _analysis.Id, scale, _analysis.Level,
            QuantityFactory.Text($"{_address}.method", $"{_label}: method", PoolingMethods.Label(_analysis), By(null, method)),
            QuantityFactory.Count($"{_address}.k", $"{_label}: studies pooled", _pooled?.K ?? 0, correction),
            QuantityFactory.Number($"{_address}.estimate", $"{_label}: pooled proportion", _pooled is null ? null : Back(_pooled.Estimate), "proportion", format,
                By(PoolingMethods.Estimate, method)),
            interval, lower, upper, prediction, predictionLower, predictionUpper,
            Transformed(method), Heterogeneity(), Fit(method), [.. _data.Studies.Select(s => s.Id)], Weights(), [],
            new AutomaticChoices(
                QuantityFactory.Names($"{_address}.corrected", $"{_label}: studies to which ½ was added", corrected.Select(s => s.Name), correction),
                QuantityFactory.Count($"{_address}.corrected_count", $"{_label}: number of studies to which ½ was added", corrected.Length, correction),
                QuantityFactory.Names($"{_address}.dropped", $"{_label}: studies left out", dropped.Select(s => s.Name), correction),
                QuantityFactory.Count($"{_address}.dropped_count", $"{_label}: number of studies left out", dropped.Length, correction),
                QuantityFactory.Names($"{_address}.notes", $"{_label}: automatic choices", _notes, correction)));
    }

    private TransformedEstimate Transformed(Method method)
    {
        var scale = PoolingMethods.ScaleOf(_analysis.Measure);
        var label = $"{_label}, {scale} scale";
        return new TransformedEstimate(
            Number("transformed.estimate", $"{label}: pooled estimate", _pooled?.Estimate, NumberFormat.Fixed(3), PoolingMethods.Estimate, method, scale),
            Number("transformed.se", $"{label}: standard error", _pooled?.StandardError, NumberFormat.Fixed(3), null, method, scale),
            Number("transformed.lower", $"{label}: confidence interval, lower limit", _pooled?.ConfidenceInterval.Lower, NumberFormat.Fixed(3), PoolingMethods.Interval, method, scale),
            Number("transformed.upper", $"{label}: confidence interval, upper limit", _pooled?.ConfidenceInterval.Upper, NumberFormat.Fixed(3), PoolingMethods.Interval, method, scale),
            Number("transformed.statistic", $"{label}: test statistic", _pooled?.Statistic, NumberFormat.Fixed(2), PoolingMethods.Statistic, method),
            Number("transformed.df", $"{label}: degrees of freedom", _pooled?.DegreesOfFreedom, NumberFormat.Integer, null, method, "", QuantityFactory.NotApplicable),
            Number("transformed.p", $"{label}: p", _pooled?.PValue, NumberFormat.PValue(), null, method));
    }

    private Model.Findings.Heterogeneity Heterogeneity()
    {
        var statistics = _pooled?.Heterogeneity;
        var tau2 = PoolingMethods.Tau2(_analysis);
        var intervals = Tau2Intervals.QProfile([.. _effects.Yi.Select(y => y ?? double.NaN)], [.. _effects.Vi.Select(v => v ?? double.NaN)], _analysis.Level).Value;
        return new Model.Findings.Heterogeneity(
            Number("tau2", $"{_label}: τ²", _pooled?.Tau2, NumberFormat.Fixed(2), null, tau2),
            Number("tau", $"{_label}: τ", _pooled?.Tau, NumberFormat.Fixed(2), PoolingMethods.Tau, tau2),
            Number("i2", $"{_label}: I²", statistics?.I2, new NumberFormat(NumberStyle.Fixed, 1, "%"), PoolingMethods.I2, PoolingMethods.Inconsistency, "percent"),
            Number("h2", $"{_label}: H²", statistics?.H2, NumberFormat.Fixed(2), PoolingMethods.H2, PoolingMethods.Inconsistency),
            Number("q", $"{_label}: Q", statistics?.Q, NumberFormat.Fixed(2), PoolingMethods.Q, PoolingMethods.CochranQ),
            Number("q_df", $"{_label}: degrees of freedom of Q", statistics?.DegreesOfFreedom, NumberFormat.Integer, null, PoolingMethods.CochranQ),
            Number("q_p", $"{_label}: p of Q", statistics?.PValue, NumberFormat.PValue(), null, PoolingMethods.CochranQ),
            Limits("tau2_interval", $"{_label}: confidence interval of τ²", intervals?.Tau2, NumberFormat.Fixed(2), ""),
            Limits("i2_interval", $"{_label}: confidence interval of I²", intervals?.I2, NumberFormat.Fixed(1), "percent"),
            Limits("h2_interval", $"{_label}: confidence interval of H²", intervals?.H2, NumberFormat.Fixed(2), ""));
    }

    private ModelFit Fit(Method method)
    {
        var fit = _analysis.Estimator == "REML" ? _pooled?.RestrictedMaximumLikelihood : _pooled?.MaximumLikelihood;
        return new ModelFit(
            Number("log_likelihood", $"{_label}: log-likelihood", fit?.LogLikelihood, NumberFormat.Fixed(2), null, method),
            Number("aic", $"{_label}: AIC", fit?.Aic, NumberFormat.Fixed(2), null, method),
            Number("bic", $"{_label}: BIC", fit?.Bic, NumberFormat.Fixed(2), null, method));
    }

    private Quantity Limits(string part, string label, Interval? value, NumberFormat format, string unit) => new(
        $"{_address}.{part}", label, value is { } i ? new QuantityValue.Interval(i.Lower, i.Upper) : new QuantityValue.NotAvailable(QuantityFactory.NotEstimable),
        unit, format, By(null, PoolingMethods.QProfile));

    private ImmutableArray<Quantity> Weights()
    {
        var weights = _pooled?.Studies.Zip(_pooled.Weights).ToImmutableDictionary(p => p.First, p => p.Second);
        return [.. _data.Studies.Select((study, i) => Number(
            $"weight.{study.Id}", $"{_label}: weight of {study.Name}", weights?.TryGetValue(i, out var weight) == true ? weight : null,
            new NumberFormat(NumberStyle.Fixed, 1, "%"), PoolingMethods.Weight, PoolingMethods.Of(_analysis), "percent"))];
    }

    private Quantity Number(
        string part, string label, double? value, NumberFormat format, Formula? formula, Method method, string unit = "", string otherwise = QuantityFactory.NotEstimable) =>
        QuantityFactory.Number($"{_address}.{part}", label, value, unit, format, By(formula, method), otherwise);

    private Derivation By(Formula? formula, Method method) => QuantityFactory.Derived(formula, method, _data.Cells, _notes);

    private double Back(double value) => BackTransformation.ToProportion(_measure, value, _harmonicTotal);

    private Interval? Back(Interval? interval) => interval is { } i ? BackTransformation.ToProportion(_measure, i, _harmonicTotal) : null;

    private ImmutableArray<string> CorrectionNotes() => _effects.Corrected.IsEmpty
        ? []
        : [$"½ was added to events and non-events of: {string.Join(", ", _effects.Corrected.Select(i => _data.Names[i]))}"];

    private static PoolingTest TestOf(string name) => name switch
    {
        "z" => PoolingTest.Z,
        "knha" => PoolingTest.HartungKnapp,
        "adhoc" => PoolingTest.HartungKnappAdHoc,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A test that the reader does not let through."),
    };
}
