using System.Collections.Immutable;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Synthesis;

/// <summary>The result of a model as quantities: one shape for every model and measure. Each quantity names those it is made of.</summary>
internal sealed class PooledQuantities
{
    private const int FewestForPrediction = 3;
    private readonly PooledContext _context;
    private readonly PooledResult? _result;
    private readonly QuantityScope _scope;
    private readonly NumberFormat _format;
    private readonly string _unit;
    private readonly ImmutableArray<DerivationInput> _inputs;
    private readonly ImmutableArray<string> _notes;

    private PooledQuantities(PooledContext context, PooledResult? result)
    {
        (_context, _result, _scope) = (context, result, context.Scope);
        _format = MeasureMethods.FormatOf(context.Scale, context.Scale.Decimals);
        _unit = MeasureMethods.UnitOf(context.Studies.Measure);
        _inputs = context.Model.UsesCounts ? context.Studies.CellInputs : context.Studies.Inputs;
        _notes = PooledChoices.Notes(context);
    }

    public static PooledFindings Of(PooledContext context, PooledResult? result) => new PooledQuantities(context, result).Findings();

    private PooledFindings Findings()
    {
        var model = _context.Model;
        var back = MeasureMethods.BackTransformation(_context.Studies.Measure);
        var (interval, lower, upper) = _scope.Interval(
            "interval", "confidence interval", Back(_result?.ConfidenceInterval), _format, From(back, model.Method, "transformed.lower", "transformed.upper"), _unit, _context.Failure);
        var (prediction, predictionLower, predictionUpper) = Prediction();
        return new PooledFindings(
            _context.Id, _context.Scale, _context.Level,
            _scope.Text("method", "method", model.Label, Traced(null, model.Method)),
            _scope.Count("k", "studies pooled", _result?.Studies.Length ?? 0, Traced(null, DescriptiveMethods.Count.Method)),
            _scope.Number(
                "estimate", $"pooled {_context.Scale.Label}", _result is { } r ? _context.Studies.ToReader(r.Estimate, r.Studies) : null, _format,
                From(back, model.Method, "transformed.estimate") with { Notes = _notes }, _unit, _context.Failure),
            interval, lower, upper, prediction, predictionLower, predictionUpper, Transformed(), Heterogeneity(), Fit(),
            _result is { Weights.IsEmpty: true } ? [] : [.. _context.Members.Select(i => _context.Ids[i])], Weights(), Tests(), PooledChoices.Of(_context, _result, _inputs, _notes));
    }

    private (Quantity Interval, Quantity Lower, Quantity Upper) Prediction()
    {
        var reason = _result is null ? _context.Failure
            : !_context.Model.PredictionWanted || _result.PredictionInterval is null ? QuantityFactory.NotApplicable
            : QuantityFactory.NotEstimableBecause("fewer than three studies");
        var wanted = _context.Model.PredictionWanted && _result is { Studies.Length: >= FewestForPrediction };
        return _scope.Interval(
            "prediction", "prediction interval", wanted ? Back(_result!.PredictionInterval) : null, _format,
            From(PoolingMethods.Prediction, PoolingMethods.PredictionInterval, "transformed.estimate", "transformed.se", "tau2"), _unit, reason);
    }

    private TransformedEstimate Transformed()
    {
        var (model, scale) = (_context.Model, _context.Scale.ScaleLabel);
        var part = _scope with { Label = $"{_scope.Label}, {scale} scale" };
        var limit = From(PoolingMethods.Interval, model.Method, "transformed.estimate", "transformed.se");
        var test = From(PoolingMethods.Statistic, model.Method, "transformed.estimate", "transformed.se");
        return new TransformedEstimate(
            part.Number("transformed.estimate", "pooled estimate", _result?.Estimate, NumberFormat.Fixed(3), Traced(model.Estimate, model.Method), scale, _context.Failure),
            part.Number("transformed.se", "standard error", _result?.StandardError, NumberFormat.Fixed(3), Traced(null, model.Method), scale, _context.Failure),
            part.Number("transformed.lower", "confidence interval, lower limit", _result?.ConfidenceInterval.Lower, NumberFormat.Fixed(3), limit, scale, _context.Failure),
            part.Number("transformed.upper", "confidence interval, upper limit", _result?.ConfidenceInterval.Upper, NumberFormat.Fixed(3), limit, scale, _context.Failure),
            part.Number("transformed.statistic", "test statistic", _result?.Statistic, NumberFormat.Fixed(2), test, "", _context.Failure),
            part.Number("transformed.df", "degrees of freedom", _result?.DegreesOfFreedom, NumberFormat.Integer, Traced(null, model.Method), "", QuantityFactory.NotApplicable),
            part.Number("transformed.p", "p", _result?.PValue, NumberFormat.PValue(), From(null, model.Method, "transformed.statistic", "transformed.df"), "", _context.Failure));
    }

    private Heterogeneity Heterogeneity()
    {
        var absent = _context.Model.Tau2 is null;
        var tau2 = _context.Model.Tau2 ?? PoolingMethods.NoTau2;
        var format = MeasureMethods.Tau2Format(_context.Studies.Measure);
        var reason = _result is null ? _context.Failure : absent ? QuantityFactory.NotApplicable : QuantityFactory.NotEstimable;
        var ofQ = _result is null ? _context.Failure : _result.Q is null ? QuantityFactory.NotApplicable : QuantityFactory.NotEstimable;
        var (i2, h2) = absent ? (PoolingMethods.I2OfQ, PoolingMethods.H2OfQ) : (PoolingMethods.I2, PoolingMethods.H2);
        string[] ratio = absent ? ["q", "q_df"] : ["tau2"];
        var interval = _result?.Tau2Interval;
        var profile = Traced(null, _context.Model.UsesCounts ? PoolingMethods.ProfileLikelihood : PoolingMethods.QProfile);
        return new Heterogeneity(
            _scope.Number("tau2", "τ²", _result?.Tau2, format, Traced(null, tau2), "", reason),
            _scope.Number("tau", "τ", _result?.Tau2 is { } t ? Math.Sqrt(t) : null, format, From(PoolingMethods.Tau, tau2, "tau2"), "", reason),
            _scope.Number("i2", "I²", _result?.I2, new NumberFormat(NumberStyle.Fixed, 1, "%"), WithData(i2, PoolingMethods.Inconsistency, ratio), "percent", _context.Failure),
            _scope.Number("h2", "H²", _result?.H2, NumberFormat.Fixed(2), WithData(h2, PoolingMethods.Inconsistency, ratio), "", _context.Failure),
            _scope.Number("q", "Q", _result?.Q?.Statistic, NumberFormat.Fixed(2), Traced(PoolingMethods.Q, PoolingMethods.CochranQ), "", ofQ),
            _scope.Number("q_df", "degrees of freedom of Q", _result?.Q?.DegreesOfFreedom, NumberFormat.Integer, Traced(null, PoolingMethods.CochranQ), "", ofQ),
            _scope.Number("q_p", "p of Q", _result?.Q?.PValue, NumberFormat.PValue(), From(null, PoolingMethods.CochranQ, "q", "q_df"), "", ofQ),
            _scope.Limits("tau2_interval", "confidence interval of τ²", interval?.Tau2, format, profile, "", reason),
            _scope.Limits("i2_interval", "confidence interval of I²", interval?.I2, NumberFormat.Fixed(1), WithData(i2, PoolingMethods.Inconsistency, "tau2_interval"), "percent", reason),
            _scope.Limits("h2_interval", "confidence interval of H²", interval?.H2, NumberFormat.Fixed(2), WithData(h2, PoolingMethods.Inconsistency, "tau2_interval"), "", reason));
    }

    private ModelFit Fit()
    {
        var reason = _result is null ? _context.Failure : QuantityFactory.NotApplicable;
        var by = Traced(null, _context.Model.Method);
        return new ModelFit(
            _scope.Number("log_likelihood", "log-likelihood", _result?.Fit?.LogLikelihood, NumberFormat.Fixed(2), by, "", reason),
            _scope.Number("aic", "AIC", _result?.Fit?.Aic, NumberFormat.Fixed(2), by, "", reason),
            _scope.Number("bic", "BIC", _result?.Fit?.Bic, NumberFormat.Fixed(2), by, "", reason));
    }

    private ImmutableArray<Quantity> Weights()
    {
        if (_result is { Weights.IsEmpty: true }) return [];
        var weights = _result?.Studies.Zip(_result.Weights).ToDictionary(p => p.First, p => p.Second);
        return
        [
            .. _context.Members.Select(i => _scope.Number(
                $"weight.{_context.Ids[i]}", $"weight of {_context.Names[i]}", weights?.TryGetValue(i, out var weight) == true ? weight : null,
                new NumberFormat(NumberStyle.Fixed, 1, "%"), WeightDerivation(i), "percent")),
        ];
    }

    private Derivation WeightDerivation(int study) => _context.Model.UsesCounts
        ? QuantityFactory.Derived(null, _context.Model.Method, _context.Studies.Cells(study))
        : QuantityFactory.DerivedFrom(PoolingMethods.Weight, _context.Model.Method, _context.Studies.Sizes[study].Vi.Address, _scope.AddressOf("tau2"));

    private ImmutableArray<TestResult> Tests() =>
    [
        .. (_result?.Tests ?? []).Select(t =>
        {
            var (id, name, method) = PoolingMethods.Test(t.Test);
            return TestQuantities.Of(_scope, id, name, "χ²", t.Result.Statistic, t.Result.DegreesOfFreedom, t.Result.PValue, Traced(null, method));
        }),
    ];

    private Interval? Back(Interval? interval) => _result is { } r ? _context.Studies.ToReader(interval, r.Studies) : null;

    private Derivation Traced(Formula? formula, Method method) => QuantityFactory.Derived(formula, method, _inputs, _notes);

    private Derivation From(Formula? formula, Method method, params ReadOnlySpan<string> parts)
    {
        var addresses = new List<string>(parts.Length);
        foreach (var part in parts) addresses.Add(_scope.AddressOf(part));
        return QuantityFactory.DerivedFrom(formula, method, addresses);
    }

    // The typical sampling variance comes from the studies beside what is named.
    private Derivation WithData(Formula formula, Method method, params ReadOnlySpan<string> parts)
    {
        var named = From(formula, method, parts);
        return named with { Inputs = [.. named.Inputs, .. _inputs] };
    }
}
