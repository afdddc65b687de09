using System.Globalization;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Messages;

/// <summary>What can be wrong between cells that are each right.</summary>
internal static class ValidationDiagnostics
{
    public static Diagnostic NoRows(SourceSpan at, string table, string user) => Diagnostic.Error(
        InputCodes.NoRows, at, $"The table '{table}' has no rows, and {user} is computed from them.", "", "at least one row",
        "Add the rows, or remove what is computed from them.");

    public static Diagnostic EventsOverTotal(Cell events, Cell total, string outcome) => Diagnostic.Error(
        InputCodes.EventsOverTotal, events.Span,
        $"More events than the total: {events.Address} is {events.Raw}, {total.Address} is {total.Raw} (outcome '{outcome}').", events.Raw,
        $"at most {total.Raw}", $"Check both cells against the source; the total stands in line {total.Span.Line}, column {total.Span.Column}.");

    public static Diagnostic ZeroTotal(Cell total, string outcome) => Diagnostic.Error(
        InputCodes.ZeroTotal, total.Span, $"The total {total.Address} is zero, so that the outcome '{outcome}' has no proportion there.", total.Raw,
        "a total of at least 1", "Mark the cell as not reported, or correct it.");

    public static Diagnostic SumOverTotal(SourceSpan at, string counts, double sum, string total, double totalValue) => Diagnostic.Error(
        InputCodes.SumOverTotal, at, $"The counts of {counts} sum to {Number(sum)}, more than the {Number(totalValue)} of {total}.", Number(sum),
        $"at most {Number(totalValue)}", "Check the counts; if one thing may stand in several rows, declare 'overlapping: true' with a 'note'.");

    public static Diagnostic UnknownBox(Cell box, IReadOnlyCollection<string> boxes) => Diagnostic.Error(
        InputCodes.UnknownBox, box.Span, $"The PRISMA 2020 diagram has no box '{Words.Short(box.Raw)}'.", box.Raw, Words.OneOf(boxes),
        NearestName.Hint(box.Raw, boxes, "Write one of them."));

    public static Diagnostic DoubledBox(Cell box, SourceSpan first) => Diagnostic.Error(
        InputCodes.DoubledBox, box.Span, $"The box '{box.Raw}' stands twice.", box.Raw,
        $"this box once; the first stands in line {first.Line.ToString(CultureInfo.InvariantCulture)}", "Add the counts up in one row.");

    public static Diagnostic FlowArithmetic(Cell at, string sentence, string expected) => Diagnostic.Error(
        InputCodes.FlowArithmetic, at.Span, sentence, at.Raw, expected, "Check the counts against the source; mark one as not reported if it is unknown.");

    public static Diagnostic FlowReports(Cell at, string sentence, string expected) => Diagnostic.Warning(
        InputCodes.FlowReports, at.Span, sentence, at.Raw, $"{expected}, where each record has one report",
        "Check the counts against the source. A record can have several reports, and a report several records; then the two differ rightly.");

    public static Diagnostic DoubledStudy(Cell study, string table, SourceSpan first) => Diagnostic.Error(
        InputCodes.DoubledStudy, study.Span, $"The table '{table}' judges the study '{study.Raw}' twice.", study.Raw,
        $"each study once; the first row stands in line {first.Line.ToString(CultureInfo.InvariantCulture)}",
        "Remove one of the rows; judgements of another result belong to a table of their own.");

    public static string Number(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
