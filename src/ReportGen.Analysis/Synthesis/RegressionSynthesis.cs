using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Analysis.Synthesis;

/// <summary>A meta-regression: coefficients on the scale of the analysis, predictions on the reader's.</summary>
internal sealed class RegressionSynthesis
{
    private readonly ModeratorDeclaration _declared;
    private readonly PooledAnalysis.InverseVariance _analysis;
    private readonly SynthesisData _data;
    private readonly MeasuredStudies _studies;
    private readonly RegressionDesign _design;
    private readonly Computed<MetaRegressionFit> _fit;
    private readonly PermutationTest? _permutation;
    private readonly QuantityScope _scope;
    private readonly Method _method;
    private readonly ImmutableArray<DerivationInput> _inputs;
    private readonly ImmutableArray<string> _notes;

    private RegressionSynthesis(ModeratorDeclaration declared, PooledAnalysis.InverseVariance analysis, SynthesisData data)
    {
        (_declared, _analysis, _data) = (declared, analysis, data);
        _studies = data.By(analysis.Measure);
        _design = RegressionDesign.Of(declared, data, _studies);
        var options = PoolingModels.OptionsOf(analysis);
        // Without a column there is no regression: a factor of one level has none.
        _fit = _design.Terms.IsEmpty ? new(null, [new Problem(ProblemKind.NoVariation)]) : MetaRegression.Fit(_studies.Yi, _studies.Vi, _design.Design, options);
        _permutation = declared.Permutations > 0 && _fit.Value is not null ? Permute(options) : null;
        _scope = new QuantityScope($"{data.Id}.{declared.Id}", $"{data.Label}, {declared.Label}");
        _method = RegressionMethods.Of(analysis);
        var cells = declared.Columns.SelectMany(c => Enumerable.Range(0, data.Rows.Length).Select(i => new DerivationInput.OfQuantity(data.Cell(i, c.Value).Address)));
        _inputs = [.. _studies.Inputs, .. cells];
        _notes = [.. AutomaticChoiceNotes.Of(_studies, data.Names), .. ProblemNotes.Of([.. _fit.Problems.Where(p => p.Kind != ProblemKind.MissingLeftOut)], data.Names)];
    }

    /// <summary>Why there is no fit.</summary>
    private string Failure => _fit.Problems.IsEmpty ? QuantityFactory.NotEstimable : QuantityFactory.NotEstimableBecause(ProblemNotes.TextOf(_fit.Problems[^1].Kind));

    public static RegressionFindings Analyse(ModeratorDeclaration declared, PooledAnalysis.InverseVariance analysis, SynthesisData data, DiagnosticBag diagnostics)
    {
        var synthesis = new RegressionSynthesis(declared, analysis, data);
        if (synthesis._fit.Value is null && !data.Rows.IsEmpty)
            diagnostics.Add(SynthesisDiagnostics.NoRegression(declared, synthesis._fit.Problems, synthesis._design, data));
        return synthesis.Findings(diagnostics);
    }

    private PermutationTest? Permute(PoolingOptions options)
    {
        var order = new CanonicalOrder(_studies, _design.Design);
        return PermutationTests.Test(order.Yi, order.Vi, order.Of(_design.Design), options, _declared.Permutations).Value;
    }

    private RegressionFindings Findings(DiagnosticBag diagnostics)
    {
        var fit = _fit.Value;
        var by = Traced(null, _method);
        var r2 = fit is null ? Failure : QuantityFactory.NotEstimableBecause("no heterogeneity without the moderators");
        var silent = Enumerable.Range(0, _data.Rows.Length).Where(i => _declared.Columns.Any(c => !_data.Rows[i].Cells[c.Value].IsReported)).ToImmutableArray();
        var predictions = new RegressionPredictions(_declared, _data, _studies, _design, fit, _scope, _analysis.Decimals, Failure, _inputs);
        return new RegressionFindings(
            _declared.Id, _declared.Label, _analysis.Id, _studies.Scale with { Decimals = _analysis.Decimals },
            _scope.Text("method", "method", RegressionMethods.Label(_analysis), by),
            _scope.Count("k", "studies used", fit?.K ?? 0, by),
            [.. Coefficients(fit)],
            TestQuantities.OfModerators(_scope, "moderators", "test of moderators", fit?.ModeratorTest, Traced(RegressionMethods.Model, _method), Failure),
            TestQuantities.Of(
                _scope, "residual", "residual heterogeneity", "Q", fit?.ResidualHeterogeneity.Q, fit?.ResidualHeterogeneity.DegreesOfFreedom, fit?.ResidualHeterogeneity.PValue,
                Traced(null, RegressionMethods.Residual), Failure),
            _scope.Number("r2", "R²", fit?.R2, new NumberFormat(NumberStyle.Fixed, 1, "%"), Accounted(), "percent", r2),
            _scope.Number("tau2", "residual τ²", fit?.Tau2, MeasureMethods.Tau2Format(_studies.Measure), Traced(null, PoolingMethods.Tau2(_analysis)), "", Failure),
            _scope.Number("i2", "residual I²", fit?.ResidualHeterogeneity.I2, new NumberFormat(NumberStyle.Fixed, 1, "%"), WithTau2(PoolingMethods.I2), "percent", Failure),
            _scope.Number("h2", "residual H²", fit?.ResidualHeterogeneity.H2, NumberFormat.Fixed(2), WithTau2(PoolingMethods.H2), "", Failure),
            Permuted("permutation.p", "p of the moderators by permutation", _permutation?.ModeratorPValue),
            predictions.Declared(diagnostics),
            _scope.Names("not_reported", "studies that do not report a moderator", silent.Select(i => _data.Names[i]), Traced(null, DescriptiveMethods.NotReported.Method)),
            _scope.Names("notes", "automatic choices", _notes, by),
            predictions.Line());
    }

    private IEnumerable<CoefficientFindings> Coefficients(MetaRegressionFit? fit)
    {
        yield return Coefficient("intercept", null, null, "intercept", fit, 0);
        foreach (var (term, i) in _design.Terms.Select((t, i) => (t, i)))
            yield return Coefficient(term.Id, term.Column, term.Level, term.Label, fit, i + 1);
    }

    private CoefficientFindings Coefficient(string id, string? column, string? level, string label, MetaRegressionFit? fit, int position)
    {
        var (scope, value) = (_scope.Part(id, label), fit?.Coefficients[position]);
        var (scale, format) = (_studies.Measure.ScaleLabel, CoefficientFormat);
        var test = NamedInputs.Derived(
            RegressionMethods.Statistic, _method, [scope.AddressOf("estimate").As(RegressionMethods.Coefficient), scope.AddressOf("se").As(Symbols.StandardError)]);
        var limits = (test with { Formula = RegressionMethods.Interval }).WithQuantile(PoolingMethods.Quantile, _analysis.Level, fit?.DegreesOfFreedom);
        var (interval, lower, upper) = scope.Interval("interval", "confidence interval", value?.ConfidenceInterval, format, limits, scale, Failure);
        return new CoefficientFindings(
            id, column, level, label,
            scope.Number("estimate", "coefficient", value?.Estimate, format, Traced(RegressionMethods.Model, _method), scale, Failure),
            scope.Number("se", "standard error", value?.StandardError, format, Traced(null, _method), scale, Failure),
            interval, lower, upper,
            scope.Number("statistic", "test statistic", value?.Statistic, NumberFormat.Fixed(2), test, "", Failure),
            scope.Number("df", "degrees of freedom", fit?.DegreesOfFreedom, NumberFormat.Integer, Traced(null, _method), "", QuantityFactory.NotApplicable),
            scope.Number("p", "p", value?.PValue, NumberFormat.PValue(), QuantityFactory.DerivedFrom(null, _method, scope.AddressOf("statistic"), scope.AddressOf("df")), "", Failure),
            Permuted($"{id}.permutation_p", $"{label}, p by permutation", _permutation?.PValues[position]));
    }

    // A coefficient is a change for one unit: small numbers tell something.
    private static NumberFormat CoefficientFormat => NumberFormat.Fixed(3);

    private Quantity Permuted(string part, string what, double? value)
    {
        var reason = _declared.Permutations == 0 ? QuantityFactory.NotApplicable : _fit.Value is null ? Failure : QuantityFactory.NotEstimable;
        ImmutableArray<string> note = _permutation is { } p ? [p.IsExact ? $"all {p.Arrangements} arrangements" : $"{p.Arrangements} arrangements from a fixed seed"] : [];
        return _scope.Number(part, what, value, NumberFormat.PValue(), QuantityFactory.Derived(null, RegressionMethods.Permutation, _inputs, note), "", reason);
    }

    private Derivation WithTau2(Formula formula) =>
        NamedInputs.Derived(formula, PoolingMethods.Inconsistency, [_scope.AddressOf("tau2").As(PoolingMethods.Tau2Symbol), .. _inputs], _notes);

    // The model without moderators has its τ² elsewhere only where it is of the same studies; what would be negative counts as 0.
    private Derivation Accounted()
    {
        var same = _fit.Value is { R2: > 0 } fit && fit.K == _studies.Yi.Count(double.IsFinite);
        DerivationInput[] without = same ? [$"{_data.Id}.{_analysis.Id}.tau2".As(RegressionMethods.Tau2Without)] : [];
        return NamedInputs.Derived(
            same ? RegressionMethods.R2 : null, RegressionMethods.Accounted, [_scope.AddressOf("tau2").As(PoolingMethods.Tau2Symbol), .. without, .. _inputs], _notes);
    }

    private Derivation Traced(Formula? formula, Method method) => QuantityFactory.Derived(formula, method, _inputs, _notes);
}
