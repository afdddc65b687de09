using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Validation;

/// <summary>Rules over the cells of a review, once each cell by itself is right.</summary>
internal sealed class ReviewValidator(DiagnosticBag diagnostics)
{
    public void Check(Review review)
    {
        CheckRows(review);
        new ProportionRule(diagnostics).Check(review);
        new CountTableRule(diagnostics).Check(review);
        foreach (var table in review.Tables.Where(t => t.Declaration.Kind == TableKind.PrismaFlow)) new FlowRule(diagnostics).Check(table);
    }

    private void CheckRows(Review review)
    {
        foreach (var outcome in review.Settings.Outcomes) CheckRows(review, outcome.Table, outcome.Span, $"the outcome '{outcome.Id}'");
        foreach (var descriptive in review.Settings.Descriptives)
            CheckRows(review, descriptive.Table, descriptive.Span, $"the descriptive '{descriptive.Id}'");
        if (review.Settings.Evidence is { } evidence) CheckRows(review, evidence.Table, evidence.Span, "the evidence");
    }

    // A table whose file is at fault may have lost its rows to that; only an empty table without any fault is reported.
    private void CheckRows(Review review, string id, SourceSpan span, string user)
    {
        if (review.Table(id) is { Rows.IsEmpty: true } && !diagnostics.HasErrors) diagnostics.Add(ValidationDiagnostics.NoRows(span, id, user));
    }
}
