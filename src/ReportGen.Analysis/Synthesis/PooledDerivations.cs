using System.Collections.Immutable;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Where the quantities of a pooled result come from: each names those it is made of, under the names of its formula.</summary>
internal sealed class PooledDerivations
{
    private readonly PooledContext _context;
    private readonly PooledResult? _result;
    private readonly ImmutableArray<string> _notes;

    public PooledDerivations(PooledContext context, PooledResult? result, ImmutableArray<string> notes)
    {
        (_context, _result, _notes) = (context, result, notes);
        Inputs = [.. context.Model.UsesCounts ? context.Studies.CellInputsOf(context.Members) : context.Studies.InputsOf(context.Members), .. context.Further];
    }

    /// <summary>All that the model is fitted to.</summary>
    public ImmutableArray<DerivationInput> Inputs { get; }

    private string Tau2Address => _context.Scope.AddressOf("tau2");

    /// <summary>From the studies.</summary>
    public Derivation Studies(Formula? formula, Method method) => QuantityFactory.Derived(formula, method, Inputs, _notes);

    /// <summary>From the studies and other parts of the result.</summary>
    public Derivation Studies(Formula? formula, Method method, params (string Part, Formula Symbol)[] parts) =>
        NamedInputs.Derived(formula, method, [.. Inputs, .. Parts(parts)], _notes);

    /// <summary>From other parts of the result alone.</summary>
    public Derivation From(Formula? formula, Method method, params (string Part, Formula Symbol)[] parts) => NamedInputs.Derived(formula, method, Parts(parts));

    public Derivation Estimate => _context.Model.Estimate is { } formula
        ? Studies(formula, _context.Model.Method, ("tau2", PoolingMethods.Tau2Symbol)) : Studies(null, _context.Model.Method);

    public Derivation Error => _context.Model.Error is { } formula
        ? Studies(formula, _context.Model.Method, ("tau2", PoolingMethods.Tau2Symbol), ("transformed.estimate", PoolingMethods.Mu), ("k", Symbols.K))
        : Studies(null, _context.Model.Method);

    public Derivation Limit(Formula formula) => Inference(formula).WithQuantile(PoolingMethods.Quantile, _context.Level, _result?.DegreesOfFreedom);

    public Derivation Inference(Formula formula) =>
        From(formula, _context.Model.Method, ("transformed.estimate", PoolingMethods.Mu), ("transformed.se", Symbols.StandardError));

    public Derivation Prediction => From(
        MeasureMethods.BackTransformation(_context.Studies.Measure, PoolingMethods.Prediction), PoolingMethods.PredictionInterval,
        ("transformed.estimate", PoolingMethods.Mu), ("transformed.se", Symbols.StandardError), ("tau2", PoolingMethods.Tau2Symbol))
        .WithQuantile(PoolingMethods.Quantile, _context.Level, PredictionDegrees);

    /// <summary>Of a study's weight: its variance, τ², and the sum of all weights.</summary>
    public Derivation Weight(int study) => _context.Model.UsesCounts
        ? Studies(null, _context.Model.Method)
        : NamedInputs.Derived(
            PoolingMethods.Weight, _context.Model.Method,
            [_context.Studies.Sizes[study].Vi.As(MeasureMethods.V), Tau2Address.As(PoolingMethods.Tau2Symbol), _context.Scope.AddressOf("weight_sum").As(PoolingMethods.TotalWeight)]);

    private double? PredictionDegrees => _context.Model.Prediction switch
    {
        "normal" => null,
        "t1" => Math.Max(1, Pooled - 1),
        "t2" => Math.Max(1, Pooled - 2),
        _ => _result?.DegreesOfFreedom,
    };

    private int Pooled => _result?.Studies.Length ?? 0;

    private IEnumerable<DerivationInput> Parts(IEnumerable<(string Part, Formula Symbol)> parts) => parts.Select(p => _context.Scope.AddressOf(p.Part).As(p.Symbol));
}
