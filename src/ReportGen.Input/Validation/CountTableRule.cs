using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Validation;

/// <summary>The reported counts of a table sum to no more than its total, unless its categories overlap.</summary>
/// <param name="incomplete">Tables of which not every row could be read: their sums say nothing.</param>
internal sealed class CountTableRule(IReadOnlySet<string> incomplete, DiagnosticBag diagnostics)
{
    public void Check(Review review)
    {
        foreach (var table in review.Tables)
        {
            if (table.Declaration.Counts is { Overlapping: false } rule && table.Declaration.Column(rule.Column)?.Type == ColumnType.Count)
                Check(review, table, rule);
        }
    }

    private void Check(Review review, DataTable table, CountRule rule)
    {
        if (incomplete.Contains(table.Id) || incomplete.Contains(rule.TotalTable) || Total(review, rule) is not { } total) return;
        var sum = table.Rows.Select(r => r.Number(rule.Column)).Where(c => c.IsReported).Sum(c => c.Value);
        if (sum <= total) return;
        var name = rule.TotalColumn is null ? $"rows of '{rule.TotalTable}'" : $"'{rule.TotalTable}.{rule.TotalColumn}'";
        diagnostics.Add(ValidationDiagnostics.SumOverTotal(rule.Span, $"'{table.Id}.{rule.Column}'", sum, name, total));
    }

    // Null where the total is not known: some cell of it is not reported, so the sum of the others is no bound.
    private static double? Total(Review review, CountRule rule)
    {
        if (review.Table(rule.TotalTable) is not { } table) return null;
        if (rule.TotalColumn is null) return table.Rows.Length;
        if (table.Declaration.Column(rule.TotalColumn)?.Type != ColumnType.Count) return null;
        var cells = table.Rows.Select(r => r.Number(rule.TotalColumn)).ToList();
        return cells.All(c => c.IsReported) ? cells.Sum(c => c.Value) : null;
    }
}
