using System.Collections.Immutable;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.Sensitivity;

namespace ReportGen.Analysis.Explorer;

/// <summary>Fits one variant with all studies and without each.</summary>
internal sealed class VariantExplorer
{
    private readonly PooledAnalysis.InverseVariance _variant;
    private readonly SynthesisData _data;
    private readonly MeasuredStudies _studies;
    private readonly ImmutableArray<ExplorerGrouping> _groupings;
    private readonly ImmutableArray<ImmutableArray<string?>> _levels;
    private readonly VariantWeights _weights;
    private readonly VariantQuantities _quantities;
    private readonly PoolingOptions _options;
    private readonly QuantityScope _scope;
    private readonly QuantityScope _weightScope;
    private readonly Derivation _by;

    public VariantExplorer(PooledAnalysis.InverseVariance variant, SynthesisData data, ImmutableArray<ExplorerGrouping> groupings, VariantWeights weights)
    {
        (_variant, _data, _groupings, _weights) = (variant, data, groupings, weights);
        _studies = data.By(variant.Measure);
        _levels = [.. groupings.Select(g => g.Members.Select(m => m is { } level ? g.Levels[level] : null).ToImmutableArray())];
        _quantities = new VariantQuantities(_studies, variant);
        _options = PoolingModels.OptionsOf(variant);
        var explored = new QuantityScope($"{data.Id}.explorer.{variant.Measure.ToLowerInvariant()}", data.Label).Part(variant.Estimator.ToLowerInvariant(), PoolingMethods.Label(variant));
        (_scope, _weightScope) = (explored.Part(variant.Test, "variant"), explored);
        _by = QuantityFactory.Derived(null, PoolingMethods.Of(variant, _studies.Measure), _studies.Inputs, []);
    }

    public ExplorerVariant Variant()
    {
        var without = new ExplorerFit?[_data.Ids.Length];
        foreach (var omitted in RepeatedPooling.LeaveOneOut(_studies.Yi, _studies.Vi, _options)) without[omitted.Study] = Fit(omitted.Without, omitted.Study);
        return new ExplorerVariant(
            _variant.Measure, _variant.Estimator, PoolingMethods.EstimatorOf(_variant.Estimator).Name, _variant.Test, PoolingMethods.TestOf(_variant.Test).Name,
            PoolingMethods.Label(_variant), Fit(InverseVariance.Pool(_studies.Yi, _studies.Vi, _options), null), [.. without]);
    }

    private ExplorerFit Fit(Computed<PooledEffect> computed, int? omitted)
    {
        var (id, name) = omitted is { } study ? ($"without_{_data.Ids[study]}", $"without {_data.Names[study]}") : ("all", "all studies");
        var (scope, weightScope) = (_scope.Part(id, name), _weightScope.Part(id, name));
        var q = computed.Value?.Heterogeneity;
        return new ExplorerFit(
            _quantities.Of(scope, id, name, computed, _by),
            TestQuantities.Of(
                scope, "heterogeneity", "test for heterogeneity", "Q", q?.Q, q?.DegreesOfFreedom, q?.PValue, _by with { Method = PoolingMethods.CochranQ }),
            _weights.Of(weightScope, _data, computed.Value, _by),
            [.. _groupings.Select((g, i) => Groups(g, _levels[i], scope, omitted))]);
    }

    private ExplorerGroups Groups(ExplorerGrouping grouping, ImmutableArray<string?> levels, QuantityScope fit, int? omitted)
    {
        var kept = omitted is { } study ? levels.SetItem(study, null) : levels;
        var scope = fit.Part(grouping.Id, grouping.Label);
        var computed = Subgroups.Analyze(_studies.Yi, _studies.Vi, kept, _options, grouping.CommonTau2).Value;
        var parts = new AddressParts();
        return new ExplorerGroups(
            grouping.CommonTau2,
            [.. grouping.Levels.Select(name => Level(grouping, name, scope.Part(parts.Of(name), name), computed))],
            SubgroupSynthesis.Between(
                scope, computed, grouping.CommonTau2, _by with { Method = SubgroupSynthesis.MethodOf(grouping.CommonTau2) }, QuantityFactory.NotEstimable));
    }

    private PooledVariant? Level(ExplorerGrouping grouping, string name, QuantityScope scope, SubgroupAnalysis? computed) =>
        LevelResult(grouping, name, computed) is { } result ? _quantities.Of(scope, name, name, new Computed<PooledResult>(result, []), _by) : null;

    private PooledResult? LevelResult(ExplorerGrouping grouping, string name, SubgroupAnalysis? computed)
    {
        if (computed?.Levels.FirstOrDefault(l => l.Level == name)?.Effect is not { } effect) return null;
        var own = PooledResult.Of(effect);
        if (!grouping.CommonTau2) return own;
        return computed.CommonTau2 is { } fit ? CommonTau2.Of(own, name, fit, _studies.Vi) : null;
    }
}
