using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.RiskOfBias;

/// <summary>How many studies, and which share of them or of their weight, have each judgement in a domain.</summary>
internal sealed class DomainSummaryAnalysis(DataTable table, RiskOfBiasTool tool, ImmutableArray<StudyRiskOfBias> studies, StudyWeights? weights)
{
    private static readonly Method ShareOfStudies = new("studies with the judgement over all studies", []);
    private static readonly Method ShareOfWeight = new("weight of the studies with the judgement over the weight of all studies judged", []);

    public DomainSummary Analyse(BiasDomain domain, int index) => new(
        domain.Id,
        [.. tool.Judgements.Where(j => domain.Judgements.Contains(j.Id)).Select(j => Part(domain, index, j.Id, j.Label)), Part(domain, index, null, QuantityFactory.NotReported)]);

    private JudgementShare Part(BiasDomain domain, int index, string? judgement, string label)
    {
        var address = $"{table.Id}.domains.{domain.Id}.{judgement ?? "not_reported"}";
        var words = $"{table.Declaration.Label}: {domain.Label}, {label}";
        var having = studies.Where(s => s.JudgementId(index) == judgement).ToList();
        var judged = studies.Select(s => s.Judgements[index]).ToList();
        var count = QuantityFactory.Count(
            address + ".studies", words, having.Count, QuantityFactory.Derived(null, QuantityFactory.Counting, judged), "studies");
        return new JudgementShare(judgement, count, weights is null
            ? QuantityFactory.Number(
                address + ".share", words + ", share of the studies", studies.IsEmpty ? null : (double)having.Count / studies.Length, "proportion",
                NumberFormat.Percent(0), QuantityFactory.Derived(null, ShareOfStudies, [count]))
            : Weighted(address, words, having, judged));
    }

    private Quantity Weighted(string address, string words, List<StudyRiskOfBias> having, List<Quantity> judged)
    {
        var all = studies.Select(s => weights!.ByStudy.GetValueOrDefault(s.StudyId)).OfType<Quantity>().ToList();
        var total = all.Sum(w => w.Number ?? 0);
        var part = having.Sum(s => weights!.ByStudy.GetValueOrDefault(s.StudyId)?.Number ?? 0);
        return QuantityFactory.Number(
            address + ".share", words + ", share of the weight", total > 0 ? part / total : null, "proportion", NumberFormat.Percent(0),
            QuantityFactory.Derived(null, ShareOfWeight, [.. judged, .. all]));
    }
}
