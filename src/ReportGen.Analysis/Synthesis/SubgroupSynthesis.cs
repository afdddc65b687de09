using System.Collections.Immutable;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;
using ReportGen.Statistics.Moderators;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Meta-analyses by subgroup, with a τ² of its own in each or one for all.</summary>
internal sealed class SubgroupSynthesis
{
    private static readonly Method Separate = new("test between subgroups, each with its own τ²", ["borenstein_2013"]);
    private static readonly Method Common = new("test between subgroups by meta-regression, with one τ²", ["borenstein_2013"]);

    private readonly SubgroupDeclaration _declared;
    private readonly PooledAnalysis.InverseVariance _analysis;
    private readonly SynthesisData _data;
    private readonly MeasuredStudies _studies;
    private readonly ImmutableArray<string?> _levels;
    private readonly Computed<SubgroupAnalysis> _computed;
    private readonly QuantityScope _scope;

    private SubgroupSynthesis(SubgroupDeclaration declared, PooledAnalysis.InverseVariance analysis, SynthesisData data)
    {
        (_declared, _analysis, _data) = (declared, analysis, data);
        _studies = data.By(analysis.Measure);
        _levels = data.Texts(declared.Column);
        _computed = Subgroups.Analyze(_studies.Yi, _studies.Vi, _levels, PoolingModels.OptionsOf(analysis));
        _scope = new QuantityScope($"{data.Id}.{declared.Id}", $"{data.Label}, {declared.Label}");
    }

    public static SubgroupFindings Analyse(SubgroupDeclaration declared, PooledAnalysis.InverseVariance analysis, SynthesisData data, DiagnosticBag diagnostics) =>
        new SubgroupSynthesis(declared, analysis, data).Findings(diagnostics);

    /// <summary>How the test between subgroups is made.</summary>
    public static Method MethodOf(bool commonTau2) => commonTau2 ? Common : Separate;

    /// <summary>The test between subgroups: χ², or that of the regression on the levels where they share one τ².</summary>
    public static TestResult Between(QuantityScope scope, SubgroupAnalysis? computed, bool commonTau2, Derivation derivation, string otherwise)
    {
        const string Name = "test for subgroup differences";
        if (commonTau2) return TestQuantities.OfModerators(scope, "between", Name, computed?.CommonTau2?.ModeratorTest, derivation, otherwise);
        var test = computed?.BetweenGroups;
        return TestQuantities.Of(scope, "between", Name, "χ²", test?.Statistic, test?.DegreesOfFreedom, test?.PValue, derivation, otherwise);
    }

    private SubgroupFindings Findings(DiagnosticBag diagnostics)
    {
        var members = Enumerable.Range(0, _levels.Length).Where(i => _levels[i] is not null).ToLookup(i => _levels[i]!, StringComparer.Ordinal);
        var ids = new AddressParts();
        ImmutableArray<SubgroupLevel> levels = [.. members.Select(g => g.Key).Order(StringComparer.Ordinal).Select(name => Level(name, ids.Of(name), [.. members[name]]))];
        if (levels.Length < 2 && !_data.Rows.IsEmpty) diagnostics.Add(SynthesisDiagnostics.OneSubgroup(_declared, levels.Length));
        foreach (var level in levels.Where(l => l.Pooled.StudyCount.Number == 0))
            diagnostics.Add(SynthesisDiagnostics.EmptySubgroup(_declared, level.Name));
        var silent = Enumerable.Range(0, _levels.Length).Where(i => _levels[i] is null).ToImmutableArray();
        return new SubgroupFindings(
            _declared.Id, _declared.Label, _analysis.Id, _declared.Column, _declared.CommonTau2, levels, Between(levels),
            _scope.Names("not_reported", $"studies that do not report {_data.Column(_declared.Column).Label}", silent.Select(i => _data.Names[i]),
                QuantityFactory.Derived(null, DescriptiveMethods.NotReported.Method, _data.All.Select(i => _data.Cell(i, _declared.Column)))));
    }

    private SubgroupLevel Level(string name, string id, ImmutableArray<int> members)
    {
        var own = _computed.Value?.Levels.FirstOrDefault(l => l.Level == name)?.Effect;
        var result = own is null ? null : PooledResult.Of(own, null);
        if (_declared.CommonTau2) result = result is not null && _computed.Value?.CommonTau2 is { } fit ? CommonTau2.Of(result, name, fit, _studies.Vi) : null;
        var model = PoolingMethods.Model(_analysis, _studies.Measure);
        // By a common τ² the error and the prediction come from the regression on the levels.
        if (_declared.CommonTau2) model = model with { Error = null };
        var context = new PooledContext(
            id, _scope.Part(id, name), _studies, _studies.Scale with { Decimals = _analysis.Decimals }, _analysis.Level, model, members, _data.Ids, _data.Names,
            own is null ? [new Problem(ProblemKind.NoStudies)] : [.. _computed.Problems.Where(p => p.Studies.Any(members.Contains))])
        {
            Further = Further(members),
        };
        return new SubgroupLevel(name, PooledQuantities.Of(context, result));
    }

    // Which studies are in a level stands in the cells of its column; a common τ² is that of all studies.
    private ImmutableArray<DerivationInput> Further(ImmutableArray<int> members)
    {
        var others = _data.All.Except(members).Where(i => _levels[i] is not null);
        IEnumerable<DerivationInput> sizes = _declared.CommonTau2
            ? others.SelectMany(i => (Quantity[])[_studies.Sizes[i].Yi, _studies.Sizes[i].Vi]).Select(q => new DerivationInput.OfQuantity(q.Address)) : [];
        return [.. _data.All.Select(i => new DerivationInput.OfQuantity(_data.Cell(i, _declared.Column).Address)), .. sizes];
    }

    private TestResult Between(ImmutableArray<SubgroupLevel> levels)
    {
        var reason = levels.Length < 2 ? QuantityFactory.NotEstimableBecause("fewer than two subgroups") : QuantityFactory.NotEstimable;
        var inputs = levels.SelectMany(l => (string[])[l.Pooled.Transformed.Estimate.Address, l.Pooled.Transformed.StandardError.Address]);
        return Between(_scope, _computed.Value, _declared.CommonTau2, QuantityFactory.DerivedFrom(null, MethodOf(_declared.CommonTau2), inputs), reason);
    }
}
