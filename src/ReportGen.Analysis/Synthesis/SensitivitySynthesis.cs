using System.Collections.Immutable;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.Sensitivity;

namespace ReportGen.Analysis.Synthesis;

/// <summary>How a meta-analysis changes with studies and methods.</summary>
internal sealed class SensitivitySynthesis
{
    private const string OrderPart = "cumulative.order";

    private readonly SensitivityDeclaration _declared;
    private readonly SynthesisData _data;
    private readonly MeasuredStudies _studies;
    private readonly PooledAnalysis _analysis;
    private readonly PoolingOptions? _options;
    private readonly QuantityScope _scope;
    private readonly NumberFormat _format;
    private readonly string _unit;
    private readonly VariantQuantities _variants;

    private SensitivitySynthesis(SensitivityDeclaration declared, PooledAnalysis analysis, SynthesisData data)
    {
        (_declared, _analysis, _data) = (declared, analysis, data);
        _studies = data.By(PoolingModels.MeasureOf(analysis, data.Family)!);
        _options = analysis is PooledAnalysis.InverseVariance a ? PoolingModels.OptionsOf(a) : null;
        _scope = new QuantityScope($"{data.Id}.{analysis.Id}", $"{data.Label}, {PoolingMethods.Model(analysis, _studies.Measure).Label}");
        _format = MeasureMethods.FormatOf(_studies.Scale, analysis.Decimals);
        _unit = MeasureMethods.UnitOf(_studies.Measure);
        _variants = new VariantQuantities(_studies, analysis);
    }

    public static SensitivityFindings Analyse(SensitivityDeclaration declared, PooledAnalysis analysis, SynthesisData data) =>
        new SensitivitySynthesis(declared, analysis, data).Findings();

    private SensitivityFindings Findings()
    {
        var omitted = _declared.LeaveOneOut ? LeaveOneOut() : [];
        (ImmutableArray<InfluenceFindings> Rows, Quantity Influential)? influence =
            _declared.Influence ? InfluenceSynthesis.Analyse(_studies, _options!, _data, _scope) : null;
        return new SensitivityFindings(
            _declared.Analysis, omitted, _declared.LeaveOneOut ? Range("leave_one_out", "smallest and largest estimate without one study", omitted) : null,
            _declared.Cumulative is { } column ? Cumulative(column) : [], _declared.Cumulative,
            influence?.Rows ?? [], influence?.Influential, [.. _declared.Estimators.Select(Estimator)], _declared.Gosh ? GoshOf() : null)
        {
            CumulativeOrder = _declared.Cumulative is { } order ? Order(order) : null,
        };
    }

    private ImmutableArray<PooledVariant> LeaveOneOut() =>
    [
        .. Without().Select(o => Variant(
            "leave_one_out", _data.Ids[o.Study], _data.Names[o.Study], $"without {_data.Names[o.Study]}", o.Pooled, Repeated(SensitivityMethods.LeaveOneOut, o.Study))),
    ];

    private IEnumerable<RepeatedResult> Without() => _options is { } options
        ? RepeatedPooling.LeaveOneOut(_studies.Yi, _studies.Vi, options).Select(o => new RepeatedResult(o.Study, PoolingModels.ResultOf(o.Without)))
        : Counted.Select(i => new RepeatedResult(i, PoolingModels.PoolCounts(_analysis, _studies, [.. Counted.Where(other => other != i)])));

    // The positions of the studies with counts.
    private IEnumerable<int> Counted => Enumerable.Range(0, _studies.Figures.K).Where(i => !_studies.Figures.Missing.Contains(i));

    private IEnumerable<RepeatedResult> UpTo(string column)
    {
        var order = Places(column);
        if (_options is { } options) return RepeatedPooling.Cumulative(_studies.Yi, _studies.Vi, order, options).Select(c => new RepeatedResult(c.Study, PoolingModels.ResultOf(c.Effect)));
        ImmutableArray<int> sorted = [.. Counted.Where(i => double.IsFinite(order[i])).OrderBy(i => order[i])];
        return sorted.Select((study, i) => new RepeatedResult(study, PoolingModels.PoolCounts(_analysis, _studies, sorted[..(i + 1)])));
    }

    // Studies of one year follow each other by name, whatever the order of rows.
    private double[] Places(string column)
    {
        double[] keys = [.. _data.Numbers(column)];
        var sorted = Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]).ThenBy(i => _data.Names[i], NameOrder.Instance).ThenBy(i => _data.Ids[i], StringComparer.Ordinal).ToList();
        return [.. keys.Select((key, i) => double.IsFinite(key) ? sorted.IndexOf(i) : double.NaN)];
    }

    // Each row names the one before and the study added: to name the effect sizes of all studies so far in every row would make k² of them.
    private ImmutableArray<PooledVariant> Cumulative(string column)
    {
        var before = Array.Empty<string>();
        var rows = ImmutableArray.CreateBuilder<PooledVariant>();
        foreach (var step in UpTo(column))
        {
            var id = _data.Ids[step.Study];
            rows.Add(Variant(
                "cumulative", id, _data.Names[step.Study], $"cumulative up to {_data.Names[step.Study]}", step.Pooled,
                QuantityFactory.DerivedFrom(null, SensitivityMethods.Cumulative, [.. before, .. Figures(step.Study), _scope.AddressOf(OrderPart)])));
            before = [_scope.AddressOf($"cumulative.{id}.estimate")];
        }

        return rows.ToImmutable();
    }

    // Where a study stands follows from the column of all: to name it in every row would make k² of them.
    private Quantity Order(string column) => _scope.Names(
        OrderPart, $"studies in the order of {_data.Column(column).Label}",
        UpTo(column).Select(c => _data.Names[c.Study]),
        QuantityFactory.Derived(null, SensitivityMethods.Order, _data.All.Select(i => _data.Cell(i, column))));

    private PooledVariant Estimator(string name)
    {
        var (label, literature) = PoolingMethods.EstimatorOf(name);
        var method = new Method($"the same meta-analysis with τ² by {label}", literature);
        var options = _options! with { Estimator = Enum.Parse<Tau2Estimator>(name) };
        return Variant(
            "estimators", name.ToLowerInvariant(), name, $"estimator {label}", PoolingModels.ResultOf(InverseVariance.Pool(_studies.Yi, _studies.Vi, options)),
            QuantityFactory.Derived(null, method, _studies.Inputs, []));
    }

    private PooledVariant Variant(string kind, string id, string name, string what, Computed<PooledResult> computed, Derivation by) =>
        _variants.Of(_scope.Part($"{kind}.{id}", what), id, name, computed, by);

    private GoshFindings GoshOf()
    {
        var order = new CanonicalOrder(_studies);
        var fits = Gosh.Fit(order.Yi, order.Vi, _options!);
        var estimates = fits.Select(f => _studies.ToReader(f.Estimate, order.Original(f.Studies))).ToList();
        Interval? range = estimates.Count == 0 ? null : new Interval(estimates.Min(), estimates.Max());
        var by = QuantityFactory.Derived(null, SensitivityMethods.Gosh, _studies.Inputs, []);
        return new GoshFindings(
            _scope.Count("gosh.subsets", "subsets of the studies that were pooled", fits.Length, by),
            _scope.Limits("gosh.range", "smallest and largest estimate of subsets", range, _format, by, _unit),
            [.. fits.Zip(estimates, (f, e) => new GoshPoint(Significant.Six(e), Significant.Six(f.I2 ?? 0)))]);
    }

    private Quantity Range(string kind, string what, ImmutableArray<PooledVariant> variants)
    {
        var estimates = variants.Select(v => v.Estimate).Where(q => q.Number is not null).ToList();
        Interval? range = estimates.Count == 0 ? null : new Interval(estimates.Min(q => q.Number!.Value), estimates.Max(q => q.Number!.Value));
        return _scope.Limits($"{kind}.range", what, range, _format, QuantityFactory.Derived(null, DescriptiveMethods.Range.Method, estimates), _unit);
    }

    // The analysis and the study: to name the effect sizes of all other studies in every row would make k² of them.
    private Derivation Repeated(Method method, int study) => QuantityFactory.DerivedFrom(
        null, method, [_scope.AddressOf("transformed.estimate"), .. Figures(study)]);

    // What a study gives to the analysis: its counts, or its effect size.
    private IEnumerable<string> Figures(int study) => _options is null
        ? _studies.Cells(study).Select(c => c.Address)
        : [_studies.Sizes[study].Yi.Address, _studies.Sizes[study].Vi.Address];
}
