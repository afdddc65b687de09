using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Validation;

/// <summary>Rules over the cells of a review, once each cell by itself is right.</summary>
/// <param name="incomplete">Tables of which not every row could be read.</param>
internal sealed class ReviewValidator(IReadOnlySet<string> incomplete, DiagnosticBag diagnostics)
{
    public void Check(Review review)
    {
        CheckRows(review);
        new ProportionRule(diagnostics).Check(review);
        new CountTableRule(incomplete, diagnostics).Check(review);
        foreach (var table in review.Tables.Where(t => t.Declaration.Kind == TableKind.PrismaFlow))
            new FlowRule(diagnostics).Check(table, !incomplete.Contains(table.Id));
        foreach (var table in review.Tables) CheckJudged(table);
    }

    private void CheckRows(Review review)
    {
        foreach (var outcome in review.Settings.Outcomes) CheckRows(review, outcome.Table, outcome.Span, $"the outcome '{outcome.Id}'");
        foreach (var descriptive in review.Settings.Descriptives)
            CheckRows(review, descriptive.Table, descriptive.Span, $"the descriptive '{descriptive.Id}'");
        if (review.Settings.Evidence is { } evidence) CheckRows(review, evidence.Table, evidence.Span, "the evidence");
    }

    // A study is judged once in a table; judgements of several results stand in tables of their own.
    private void CheckJudged(DataTable table)
    {
        if (table.Declaration.RiskOfBias is not { } rule || table.Declaration.Column(rule.StudyColumn)?.Type != ColumnType.Key) return;
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var study in table.Rows.Select(r => r.Text(rule.StudyColumn)).Where(s => s.IsReported))
            if (!first.TryAdd(study.Raw, study.Span))
                diagnostics.Add(ValidationDiagnostics.DoubledStudy(study, table.Id, first[study.Raw]));
    }

    private void CheckRows(Review review, string id, SourceSpan span, string user)
    {
        if (review.Table(id) is { Rows.IsEmpty: true } && !incomplete.Contains(id)) diagnostics.Add(ValidationDiagnostics.NoRows(span, id, user));
    }
}
