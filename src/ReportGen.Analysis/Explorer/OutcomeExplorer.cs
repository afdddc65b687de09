using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Analysis.Synthesis;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Explorer;

/// <summary>Explores one outcome.</summary>
internal sealed class OutcomeExplorer
{
    private readonly SynthesisData _data;
    private readonly SynthesisFindings _outcome;
    private readonly ImmutableArray<PooledAnalysis.InverseVariance> _variants;
    private readonly ImmutableArray<ExplorerGrouping> _groupings;

    public OutcomeExplorer(SynthesisPlan plan, SynthesisData data, SynthesisFindings outcome)
    {
        (_data, _outcome) = (data, outcome);
        _variants = VariantPlan.Of(plan);
        _groupings = [.. plan.Subgroups.DistinctBy(s => (s.Column, s.CommonTau2)).Select(Grouping).Where(g => g.Levels.Length > 1)];
    }

    public ExplorerFindings Findings()
    {
        var weights = new VariantWeights();
        return new ExplorerFindings(
            _outcome, _variants[0].Id, [.. _variants.DistinctBy(v => v.Measure).Select(Measure)], _groupings,
            [.. _variants.Select(v => new VariantExplorer(v, _data, _groupings, weights).Variant())]);
    }

    private ExplorerGrouping Grouping(SubgroupDeclaration declared)
    {
        var texts = _data.Texts(declared.Column);
        ImmutableArray<string> levels = [.. texts.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new ExplorerGrouping(declared.Id, declared.Label, declared.CommonTau2, levels, [.. texts.Select(t => t is null ? (int?)null : levels.IndexOf(t))]);
    }

    // The outcome's own effects are those that tables and figures show: of proportions with intervals that stay between 0 and 1, whatever the analysis transforms.
    private ExplorerMeasure Measure(PooledAnalysis.InverseVariance first)
    {
        var studies = _data.By(first.Measure);
        var scale = studies.Scale with { Decimals = first.Decimals };
        var own = _outcome is ProportionFindings || first.Measure == _outcome.Scale.Measure;
        var scope = new QuantityScope($"{_data.Id}.explorer.{first.Measure.ToLowerInvariant()}", $"{_data.Label}, {studies.Measure.Label}");
        return new ExplorerMeasure(
            scale,
            [.. _outcome.Studies.Select((s, i) => own
                ? new StudyEstimate(s.Estimate, s.Interval)
                : StudyEstimates.Of(studies, i, first.Level, first.Decimals, scope.Part($"study.{s.Id}", s.Name)))]);
    }
}
