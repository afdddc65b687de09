using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.RiskOfBias;

/// <summary>A table of judgements by the tool that it names.</summary>
internal sealed class RiskOfBiasAnalysis(
    Review review, CellQuantities cells, IReadOnlyDictionary<string, RiskOfBiasTool> tools, ImmutableArray<OutcomeFindings> outcomes, DiagnosticBag diagnostics)
{
    private static readonly Method SumOfPoints = new("sum of the points of the judgements", []);

    /// <summary>Null, with diagnostics, where the table does not follow its tool.</summary>
    public RiskOfBiasFindings? Analyse(DataTable table)
    {
        if (table.Declaration.RiskOfBias is not { } rule) return null;
        if (!tools.TryGetValue(rule.Tool.Value, out var tool))
        {
            diagnostics.Add(AnalysisDiagnostics.UnknownTool(rule.Tool, tools.Keys.Order(StringComparer.Ordinal)));
            return null;
        }

        var lacking = tool.Domains.Where(d => table.Declaration.Column(d.Id)?.Type != ColumnType.Text).ToList();
        foreach (var domain in lacking) diagnostics.Add(AnalysisDiagnostics.NoDomainColumn(table.Declaration, domain, tool));
        if (lacking.Count > 0) return null;
        foreach (var row in table.Rows) CheckRow(row, tool);
        var studies = table.Rows.Select(r => Study(table, r, rule, tool)).ToImmutableArray();
        var weights = Weights(rule);
        var summaries = tool.Domains.Select((d, i) => new DomainSummaryAnalysis(table, tool, studies, weights).Analyse(d, i)).ToImmutableArray();
        return new RiskOfBiasFindings(table.Id, table.Declaration.Label, tool, studies, summaries, weights?.Method);
    }

    private void CheckRow(DataRow row, RiskOfBiasTool tool)
    {
        foreach (var domain in tool.Domains)
        {
            var cell = row.Text(domain.Id);
            if (cell.IsReported && !domain.Judgements.Contains(cell.Value!)) diagnostics.Add(AnalysisDiagnostics.UnknownJudgement(cell, domain, tool));
        }
    }

    private StudyRiskOfBias Study(DataTable table, DataRow row, RiskOfBiasRule rule, RiskOfBiasTool tool)
    {
        var judgements = tool.Domains.Select(d => cells[table, row, d.Id]).ToImmutableArray();
        var study = row.Text(rule.StudyColumn).Raw;
        var name = review.Table(table.Declaration.Column(rule.StudyColumn)!.Of!)?.Row(study)?.Name ?? row.Name;
        return new StudyRiskOfBias(study, name, judgements, tool.Score is null ? null : Score(table, row, tool, judgements));
    }

    private static Quantity Score(DataTable table, DataRow row, RiskOfBiasTool tool, ImmutableArray<Quantity> judgements)
    {
        int? sum = 0;
        foreach (var (domain, judgement) in tool.Domains.Zip(judgements))
            if (!domain.IsOverall)
                sum += judgement.Value is QuantityValue.Text text ? tool.Judgement(text.Value)?.Points : null;
        return QuantityFactory.Number(
            $"{table.Id}.{row.Id}.score", $"{tool.Score}, {row.Name}", sum, "", NumberFormat.Integer,
            QuantityFactory.Derived(null, SumOfPoints, judgements.Where((_, i) => !tool.Domains[i].IsOverall)), QuantityFactory.NotReported);
    }

    private StudyWeights? Weights(RiskOfBiasRule rule)
    {
        if (rule.Weights is not { } name) return null;
        var weights = StudyWeights.Of(name.Value, outcomes);
        if (weights is null) diagnostics.Add(AnalysisDiagnostics.UnknownWeights(name, StudyWeights.Known(outcomes)));
        return weights;
    }
}
