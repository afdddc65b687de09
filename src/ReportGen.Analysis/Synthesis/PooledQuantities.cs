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
    private readonly PooledDerivations _by;
    private readonly ImmutableArray<string> _notes;

    private PooledQuantities(PooledContext context, PooledResult? result)
    {
        (_context, _result, _scope) = (context, result, context.Scope);
        _format = MeasureMethods.FormatOf(context.Scale, context.Scale.Decimals);
        _unit = MeasureMethods.UnitOf(context.Studies.Measure);
        _notes = PooledChoices.Notes(context);
        _by = new PooledDerivations(context, result, _notes);
    }

    public static PooledFindings Of(PooledContext context, PooledResult? result) => new PooledQuantities(context, result).Findings();

    private PooledFindings Findings()
    {
        var model = _context.Model;
        var measure = _context.Studies.Measure;
        var (interval, lower, upper) = _scope.Interval(
            "interval", "confidence interval", Back(_result?.ConfidenceInterval), _format,
            _by.From(MeasureMethods.BackLimits(measure), model.Method, ("transformed.lower", MeasureMethods.Lower), ("transformed.upper", MeasureMethods.Upper)), _unit, _context.Failure);
        var (prediction, predictionLower, predictionUpper) = Prediction();
        return new PooledFindings(
            _context.Id, _context.Scale, _context.Level,
            _scope.Text("method", "method", model.Label, _by.Studies(null, model.Method)),
            _scope.Count("k", "studies pooled", _result?.Studies.Length ?? 0, _by.Studies(null, DescriptiveMethods.Count.Method)),
            _scope.Number(
                "estimate", $"pooled {_context.Scale.Label}", _result is { } r ? _context.Studies.ToReader(r.Estimate, r.Studies) : null, _format,
                _by.From(MeasureMethods.BackTransformation(measure), model.Method, ("transformed.estimate", PoolingMethods.Mu)) with { Notes = _notes }, _unit, _context.Failure),
            interval, lower, upper, prediction, predictionLower, predictionUpper, Transformed(), new HeterogeneityQuantities(_context, _result, _by).Of(), Fit(),
            _result is { Weights.IsEmpty: true } ? [] : [.. _context.Members.Select(i => _context.Ids[i])], Weights(), Tests(), PooledChoices.Of(_context, _result, _by.Inputs, _notes))
        { WeightSum = WeightSum() };
    }

    private (Quantity Interval, Quantity Lower, Quantity Upper) Prediction()
    {
        var reason = _result is null ? _context.Failure
            : !_context.Model.PredictionWanted || _result.PredictionInterval is null ? QuantityFactory.NotApplicable
            : QuantityFactory.NotEstimableBecause("fewer than three studies");
        var wanted = _context.Model.PredictionWanted && _result is { Studies.Length: >= FewestForPrediction };
        return _scope.Interval(
            "prediction", "prediction interval", wanted ? Back(_result!.PredictionInterval) : null, _format,
            _by.Prediction, _unit, reason);
    }

    private TransformedEstimate Transformed()
    {
        var (model, scale) = (_context.Model, _context.Scale.ScaleLabel);
        var part = _scope with { Label = $"{_scope.Label}, {scale} scale" };
        var (lower, upper) = (_by.Limit(PoolingMethods.LowerLimit), _by.Limit(PoolingMethods.UpperLimit));
        return new TransformedEstimate(
            part.Number("transformed.estimate", "pooled estimate", _result?.Estimate, NumberFormat.Fixed(3), _by.Estimate, scale, _context.Failure),
            part.Number("transformed.se", "standard error", _result?.StandardError, NumberFormat.Fixed(3), _by.Error, scale, _context.Failure),
            part.Number("transformed.lower", "confidence interval, lower limit", _result?.ConfidenceInterval.Lower, NumberFormat.Fixed(3), lower, scale, _context.Failure),
            part.Number("transformed.upper", "confidence interval, upper limit", _result?.ConfidenceInterval.Upper, NumberFormat.Fixed(3), upper, scale, _context.Failure),
            part.Number("transformed.statistic", "test statistic", _result?.Statistic, NumberFormat.Fixed(2), _by.Inference(PoolingMethods.Statistic), "", _context.Failure),
            part.Number("transformed.df", "degrees of freedom", _result?.DegreesOfFreedom, NumberFormat.Integer, _by.Studies(null, model.Method), "", QuantityFactory.NotApplicable),
            part.Number("transformed.p", "p", _result?.PValue, NumberFormat.PValue(), QuantityFactory.DerivedFrom(null, model.Method, _scope.AddressOf("transformed.statistic"), _scope.AddressOf("transformed.df")), "", _context.Failure));
    }

    private ModelFit Fit()
    {
        var reason = _result is null ? _context.Failure : QuantityFactory.NotApplicable;
        var by = _by.Studies(null, _context.Model.Method);
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
                new NumberFormat(NumberStyle.Fixed, 1, "%"), _by.Weight(i), "percent")),
        ];
    }

    // Only weights of the inverse variance are shares of a sum that a reader can follow.
    private Quantity? WeightSum()
    {
        if (_context.Model.UsesCounts || _result is not { Weights.IsEmpty: false, Tau2: { } tau2 }) return null;
        var by = NamedInputs.Derived(
            PoolingMethods.WeightSum, _context.Model.Method, [.. _by.Inputs, _scope.AddressOf("tau2").As(PoolingMethods.Tau2Symbol)], _notes);
        return _scope.Number("weight_sum", "sum of the weights", _result.Studies.Sum(i => 1 / (_context.Studies.Vi[i] + tau2)), NumberFormat.Fixed(2), by);
    }

    private ImmutableArray<TestResult> Tests() =>
    [
        .. (_result?.Tests ?? []).Select(t =>
        {
            var (id, name, method) = PoolingMethods.Test(t.Test);
            return TestQuantities.Of(_scope, id, name, "χ²", t.Result.Statistic, t.Result.DegreesOfFreedom, t.Result.PValue, _by.Studies(null, method));
        }),
    ];

    private Interval? Back(Interval? interval) => _result is { } r ? _context.Studies.ToReader(interval, r.Studies) : null;
}
