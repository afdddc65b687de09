using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using static ReportGen.Input.Messages.ValidationDiagnostics;

namespace ReportGen.Input.Validation;

/// <summary>
/// The arithmetic of a PRISMA 2020 flow diagram (Page et al. 2021): each box is the one before less what was taken out. An equation holds
/// over reported counts only; a box that is missing or not reported leaves it open.
/// </summary>
internal sealed class FlowRule(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Sources = ["databases", "registers"];
    private static readonly ImmutableArray<string> Removed = ["duplicates", "automation", "removed_other"];
    private static readonly ImmutableArray<string> Repeatable = ["databases", "registers", "removed_other", "excluded", "not_retrieved", "excluded_reason"];

    /// <summary>The boxes of the diagram, in its order.</summary>
    public static ImmutableArray<string> Boxes { get; } =
    [
        .. Sources, .. Removed, "screened", "excluded", "sought", "not_retrieved", "assessed", "excluded_reason", "included_reports", "included_studies",
    ];

    /// <param name="table">A table of kind prisma_flow.</param>
    /// <param name="isWhole">Whether every row could be read; else the sums are not held to one another.</param>
    public void Check(DataTable table, bool isWhole)
    {
        if (table.Declaration.Column("box")?.Type != ColumnType.Text || table.Declaration.Column("count")?.Type != ColumnType.Count) return;
        CheckBoxes(table);
        if (!isWhole) return;
        var screened = Single(table, "screened");
        var sought = Single(table, "sought");
        var assessed = Single(table, "assessed");
        var reports = Single(table, "included_reports");
        var studies = Single(table, "included_studies");
        CheckDifference(Sum(table, Sources), Sum(table, Removed), screened, "identified", "removed before screening", "screened");
        CheckDifference(screened?.Value, Sum(table, ["excluded"]), sought, "screened", "excluded", "sought for retrieval");
        CheckDifference(sought?.Value, Sum(table, ["not_retrieved"]), assessed, "sought for retrieval", "not retrieved", "assessed for eligibility");
        CheckDifference(assessed?.Value, Sum(table, ["excluded_reason"]), reports, "assessed for eligibility", "excluded with reasons", "reports included");
        CheckStudies(reports?.Value ?? assessed?.Value - Sum(table, ["excluded_reason"]), studies);
    }

    private void CheckBoxes(DataTable table)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var box in table.Rows.Select(r => r.Text("box")).Where(b => b.IsReported))
        {
            if (!Boxes.Contains(box.Raw)) diagnostics.Add(UnknownBox(box, Boxes));
            else if (!seen.TryAdd(box.Raw, box.Span) && !Repeatable.Contains(box.Raw)) diagnostics.Add(DoubledBox(box, seen[box.Raw]));
        }
    }

    private void CheckDifference(double? from, double? less, Cell<double>? result, string fromName, string lessName, string resultName)
    {
        if (from is null || less is null || result is null || from - less == result.Value) return;
        var rest = Number(from.Value - less.Value);
        diagnostics.Add(FlowArithmetic(
            result, $"{Number(from.Value)} {fromName} less {Number(less.Value)} {lessName} make {rest}, not the {result.Raw} {resultName}.", rest));
    }

    private void CheckStudies(double? reports, Cell<double>? studies)
    {
        if (reports is null || studies is null || reports >= studies.Value) return;
        diagnostics.Add(FlowArithmetic(
            studies, $"The included studies ({studies.Raw}) outnumber the included reports ({Number(reports.Value)}).", $"at most {Number(reports.Value)}"));
    }

    private static Cell<double>? Single(DataTable table, string box) =>
        Cells(table, [box]) is [{ IsReported: true } cell] ? cell : null;

    // Null where none of the boxes stands in the table, or one of them is not reported.
    private static double? Sum(DataTable table, ImmutableArray<string> boxes)
    {
        var cells = Cells(table, boxes);
        return cells.Count > 0 && cells.All(c => c.IsReported) ? cells.Sum(c => c.Value) : null;
    }

    private static List<Cell<double>> Cells(DataTable table, ImmutableArray<string> boxes) =>
        table.Rows.Where(r => boxes.Contains(r.Text("box").Raw)).Select(r => r.Number("count")).ToList();
}
