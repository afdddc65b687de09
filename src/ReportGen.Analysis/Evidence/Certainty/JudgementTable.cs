using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>The authors' judgements, by outcome and domain. A row judged by <c>rule</c> leaves the judgement to the program.</summary>
internal sealed class JudgementTable
{
    /// <summary>What stands in judged_by for a judgement that is left to the program.</summary>
    public const string ByRule = "rule";

    private readonly Dictionary<(string Outcome, string Domain), Judgement> _judgements = [];

    /// <summary>An author's judgement with the quantities of its cells.</summary>
    public sealed record Judgement(string Text, Quantity Cell, Quantity Reason, Quantity JudgedBy, SourceSpan Span);

    public Judgement? Find(string outcome, string domain) => _judgements.GetValueOrDefault((outcome, domain));

    /// <summary>Reads the table; rows that say something impossible are reported and left out.</summary>
    public static JudgementTable Of(CertaintyDeclaration declared, CertaintyScheme scheme, Review review, CellQuantities cells, DiagnosticBag diagnostics)
    {
        var judgements = new JudgementTable();
        var seen = new HashSet<(string, string)>();
        if (declared.Judgements is not { } id || review.Table(id) is not { } table) return judgements;
        string[] outcomes = [.. declared.Outcomes.Select(o => o.Outcome.Value)];
        foreach (var row in table.Rows)
        {
            var (outcome, domain) = (row.Text("outcome"), row.Text("domain"));
            if (Named(outcome, outcomes, "outcome", diagnostics) is not { } rated || Named(domain, [.. scheme.Domains.Select(d => d.Id)], "domain", diagnostics) is not { } named) continue;
            if (!seen.Add((rated, named))) diagnostics.Add(AnalysisDiagnostics.DoubledJudgement(domain.Span, $"{rated}, {named}"));
            else if (Read(table, row, scheme.Domains.First(d => d.Id == named), cells, diagnostics) is { } judgement) judgements._judgements[(rated, named)] = judgement;
        }

        return judgements;
    }

    private static Judgement? Read(DataTable table, DataRow row, CertaintyDomain domain, CellQuantities cells, DiagnosticBag diagnostics)
    {
        var (judgement, reason, by) = (row.Text("judgement"), row.Text("reason"), row.Text("judged_by"));
        if (by is { IsReported: true, Value: ByRule })
        {
            if (judgement.IsReported) diagnostics.Add(AnalysisDiagnostics.JudgementByRule(judgement));
            return null;
        }

        if (Named(judgement, [.. domain.Judgements.Select(j => j.Key)], "judgement", diagnostics) is not { } text) return null;
        if (!reason.IsReported || !by.IsReported)
        {
            diagnostics.Add(AnalysisDiagnostics.JudgementWithout(reason.IsReported ? by : reason, reason.IsReported ? "author" : "reason"));
            return null;
        }

        return new(text, cells[table, row, "judgement"], cells[table, row, "reason"], cells[table, row, "judged_by"], judgement.Span);
    }

    private static string? Named(Cell<string> cell, string[] names, string what, DiagnosticBag diagnostics)
    {
        if (cell is { IsReported: true, Value: { } text } && names.Contains(text)) return text;
        diagnostics.Add(AnalysisDiagnostics.UnknownInJudgement(cell, what, names));
        return null;
    }
}
