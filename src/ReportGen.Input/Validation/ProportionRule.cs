using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Validation;

/// <summary>In every study, events are at most the total, and the total is not zero.</summary>
internal sealed class ProportionRule(DiagnosticBag diagnostics)
{
    public void Check(Review review)
    {
        foreach (var outcome in review.Settings.Outcomes.OfType<OutcomeDeclaration.Proportion>())
        {
            if (review.Table(outcome.Table) is not { } table || !HasCounts(table, outcome.Events) || !HasCounts(table, outcome.Total)) continue;
            foreach (var row in table.Rows) Check(row.Number(outcome.Events), row.Number(outcome.Total), outcome.Id);
        }
    }

    private static bool HasCounts(DataTable table, string column) => table.Declaration.Column(column)?.Type == ColumnType.Count;

    private void Check(Cell<double> events, Cell<double> total, string outcome)
    {
        if (!events.IsReported || !total.IsReported) return;
        if (events.Value > total.Value) diagnostics.Add(ValidationDiagnostics.EventsOverTotal(events, total, outcome));
        else if (total.Value == 0) diagnostics.Add(ValidationDiagnostics.ZeroTotal(total, outcome));
    }
}
