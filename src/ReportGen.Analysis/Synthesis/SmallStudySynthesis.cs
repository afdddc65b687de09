using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.SmallStudyEffects;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Small-study effects of a meta-analysis; not assessed with fewer than ten studies unless the author insists.</summary>
internal sealed class SmallStudySynthesis
{
    private const string Proportions = "the variance of a proportion depends on the proportion itself, so that its funnel may be asymmetric without any small-study effect";

    private readonly SmallStudyDeclaration _declared;
    private readonly PooledAnalysis.InverseVariance _analysis;
    private readonly MeasuredStudies _studies;
    private readonly PoolingOptions _options;
    private readonly QuantityScope _scope;
    private readonly int _k;
    private readonly ImmutableArray<string> _notes;

    private SmallStudySynthesis(SmallStudyDeclaration declared, PooledAnalysis.InverseVariance analysis, SynthesisData data)
    {
        (_declared, _analysis, _studies, _options) = (declared, analysis, data.By(analysis.Measure), PoolingModels.OptionsOf(analysis));
        _scope = new QuantityScope($"{data.Id}.{analysis.Id}", $"{data.Label}, {PoolingMethods.Label(analysis)}");
        _k = _studies.Yi.Count(double.IsFinite);
        _notes =
        [
            .. IsAssessed && _k < SmallStudyDeclaration.FewestStudies
                ? [string.Create(CultureInfo.InvariantCulture, $"{_k} studies are too few to tell a pattern from chance")]
                : Array.Empty<string>(),
            .. IsAssessed && _studies.Measure.Family == MeasureFamily.Proportion ? [Proportions] : Array.Empty<string>(),
        ];
    }

    private bool IsAssessed => _k >= SmallStudyDeclaration.FewestStudies || _declared.Insist;

    private string Otherwise => IsAssessed ? QuantityFactory.NotEstimable
        : string.Create(CultureInfo.InvariantCulture, $"not assessed (k < {SmallStudyDeclaration.FewestStudies})");

    public static SmallStudyFindings Analyse(SmallStudyDeclaration declared, PooledAnalysis.InverseVariance analysis, SynthesisData data, DiagnosticBag diagnostics)
    {
        var synthesis = new SmallStudySynthesis(declared, analysis, data);
        if (declared.Insist && synthesis._k < SmallStudyDeclaration.FewestStudies && synthesis._k > 0) diagnostics.Add(SynthesisDiagnostics.FewStudies(declared, synthesis._k));
        if (synthesis.IsAssessed && synthesis._studies.Measure.Family == MeasureFamily.Proportion) diagnostics.Add(SynthesisDiagnostics.FunnelOfProportions(declared));
        return synthesis.Findings();
    }

    private SmallStudyFindings Findings()
    {
        var by = QuantityFactory.Derived(null, SmallStudyMethods.Assessment, _studies.Inputs, []);
        return new SmallStudyFindings(
            _declared.Analysis, _scope.Flag("small_study.assessed", "whether small-study effects were assessed", IsAssessed, by),
            _scope.Names("small_study.notes", "notes on small-study effects", _notes, by),
            [.. _declared.Tests.Where(t => t is not ("trim_fill" or "pet_peese" or "fail_safe")).Select(Test)],
            _declared.Tests.Contains("trim_fill") ? Filled() : null,
            _declared.Tests.Contains("pet_peese") ? AtInfinitePrecision() : null,
            _declared.Tests.Contains("fail_safe") ? [FailSafeOf("rosenthal"), FailSafeOf("orwin"), FailSafeOf("rosenberg")] : []);
    }

    private FunnelTestFindings Test(string id)
    {
        var (name, method) = SmallStudyMethods.Test(id);
        var by = Traced(method);
        if (id == "begg")
        {
            var rank = IsAssessed ? RankCorrelation.Begg(_studies.Yi, _studies.Vi).Value : null;
            return new FunnelTestFindings(
                TestQuantities.Of(_scope, id, name, "Kendall's τ", rank?.Tau, null, rank?.PValue, by, Otherwise),
                _scope.NotAvailable($"{id}.asymmetry", $"{name}, asymmetry", QuantityFactory.NotApplicable, by),
                _scope.NotAvailable($"{id}.limit", $"{name}, limit", QuantityFactory.NotApplicable, by),
                _scope.NotAvailable($"{id}.limit_interval", $"{name}, interval of the limit", QuantityFactory.NotApplicable, by));
        }

        var regression = IsAssessed ? Regression(id) : null;
        var isOfPrecision = id is "egger" or "egger_mixed";
        var (limit, otherwise) = (isOfPrecision ? regression?.Limit : null, isOfPrecision ? Otherwise : QuantityFactory.NotApplicable);
        return new FunnelTestFindings(
            TestQuantities.Of(
                _scope, id, name, regression?.Fit.DegreesOfFreedom is null ? "z" : "t", regression?.Slope.Statistic, regression?.Fit.DegreesOfFreedom,
                regression?.Slope.PValue, by, Otherwise),
            _scope.Number($"{id}.asymmetry", $"{name}, coefficient of asymmetry", regression?.Slope.Estimate, NumberFormat.Fixed(2), by, "", Otherwise),
            _scope.Number(
                $"{id}.limit", $"{name}, effect at infinite precision", limit is null ? null : Back(limit.Estimate), Format, by, Unit, otherwise),
            _scope.Limits(
                $"{id}.limit_interval", $"{name}, confidence interval of the effect at infinite precision", Back(limit?.ConfidenceInterval), Format, by, Unit, otherwise));
    }

    private FunnelRegression? Regression(string id) => id switch
    {
        "egger" => FunnelTests.Classical(_studies.Yi, _studies.Vi, level: _analysis.Level).Value,
        "egger_mixed" => FunnelTests.Mixed(_studies.Yi, _studies.Vi, _options).Value,
        "peters" => FunnelTests.Peters(_studies.Figures.Tables(), _analysis.Level).Value,
        _ => FunnelTests.Harbord(_studies.Figures.Tables(), _analysis.Level).Value,
    };

    private TrimFillFindings Filled()
    {
        var by = Traced(SmallStudyMethods.TrimFill);
        var result = IsAssessed ? TrimFill.Fill(_studies.Yi, _studies.Vi, _options).Value : null;
        var (interval, lower, upper) = Interval("trim_fill", "with studies filled in", result?.Effect.ConfidenceInterval, by);
        QuantityValue side = result is null ? new QuantityValue.NotAvailable(Otherwise) : new QuantityValue.Text(result.Side == FunnelSide.Left ? "left" : "right");
        return new TrimFillFindings(
            _scope.Number("trim_fill.missing", "number of studies estimated to be missing", result?.Missing, NumberFormat.Integer, by, "", Otherwise),
            new Quantity(_scope.AddressOf("trim_fill.side"), $"{_scope.Label}: side of the funnel on which studies are missing", side, "", NumberFormat.Integer, by),
            _scope.Number("trim_fill.estimate", $"pooled {_studies.Scale.Label} with studies filled in", result is null ? null : Back(result.Effect.Estimate), Format, by, Unit, Otherwise),
            interval, lower, upper, result is null ? [] : [.. result.FilledYi.Zip(result.FilledVi).Select((f, i) => FilledIn(i + 1, f.First, f.Second, by))]);
    }

    private FilledStudy FilledIn(int number, double yi, double vi, Derivation by)
    {
        var (scale, study) = (_studies.Measure.ScaleLabel, string.Create(CultureInfo.InvariantCulture, $"study {number} filled in"));
        return new FilledStudy(
            _scope.Number($"trim_fill.filled{number}.yi", $"{study}, {scale}", yi, NumberFormat.Fixed(3), by, scale),
            _scope.Number($"trim_fill.filled{number}.vi", $"{study}, sampling variance of the {scale}", vi, NumberFormat.Fixed(4), by));
    }

    private PetPeeseFindings AtInfinitePrecision()
    {
        var by = Traced(SmallStudyMethods.PetPeese);
        var result = IsAssessed ? PetPeese.Estimate(_studies.Yi, _studies.Vi, _analysis.Level).Value : null;
        var (interval, lower, upper) = Interval("pet_peese", "at infinite precision", result?.Estimate.ConfidenceInterval, by);
        QuantityValue model = result is null ? new QuantityValue.NotAvailable(Otherwise) : new QuantityValue.Text(result.UsesPeese ? "PEESE" : "PET");
        return new PetPeeseFindings(
            new Quantity(_scope.AddressOf("pet_peese.model"), $"{_scope.Label}: which of PET and PEESE", model, "", NumberFormat.Integer, by),
            _scope.Number("pet_peese.estimate", $"{_studies.Scale.Label} at infinite precision", result is null ? null : Back(result.Estimate.Estimate), Format, by, Unit, Otherwise),
            interval, lower, upper, _scope.Number("pet_peese.p", "p of the effect at infinite precision", result?.Estimate.PValue, NumberFormat.PValue(), by, "", Otherwise));
    }

    private Quantity FailSafeOf(string name)
    {
        var result = !IsAssessed ? null : name switch
        {
            "rosenthal" => FailSafe.Rosenthal(_studies.Yi, _studies.Vi).Value,
            "orwin" => FailSafe.Orwin(_studies.Yi, _studies.Vi).Value,
            _ => FailSafe.Rosenberg(_studies.Yi, _studies.Vi).Value,
        };
        var method = SmallStudyMethods.FailSafe(name);
        return _scope.Number($"fail_safe.{name}", method.Name, result?.Number, NumberFormat.Integer, Traced(method), "", Otherwise);
    }

    private (Quantity Interval, Quantity Lower, Quantity Upper) Interval(string part, string what, Interval? value, Derivation by) =>
        (_scope with { Address = _scope.AddressOf(part) }).Interval("interval", $"confidence interval {what}", Back(value), Format, by, Unit, Otherwise);

    private NumberFormat Format => MeasureMethods.FormatOf(_studies.Scale, _analysis.Decimals);

    private string Unit => MeasureMethods.UnitOf(_studies.Measure);

    private Interval? Back(Interval? value) => value is { } i ? new Interval(Back(i.Lower), Back(i.Upper)) : null;

    private double Back(double value) => _studies.ToReader(value, Enumerable.Range(0, _studies.Yi.Length).Where(i => double.IsFinite(_studies.Yi[i])));

    private Derivation Traced(Method method) => QuantityFactory.Derived(null, method, _studies.Inputs, _notes);
}
