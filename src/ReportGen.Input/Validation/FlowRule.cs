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
    private static readonly ImmutableArray<string> OtherSources = ["websites", "organisations", "citation_searching", "other_source"];
    private static readonly ImmutableArray<string> Databases = [.. Sources, .. Removed, "screened", "excluded", "sought", "not_retrieved", "assessed", "excluded_reason"];
    private static readonly ImmutableArray<string> Other = [.. OtherSources, "other_sought", "other_not_retrieved", "other_assessed", "other_excluded_reason"];

    private static readonly ImmutableArray<string> Repeatable =
    [
        "databases", "registers", "removed_other", "excluded", "not_retrieved", "excluded_reason", "websites", "organisations", "other_source",
        "other_not_retrieved", "other_excluded_reason",
    ];

    /// <summary>The boxes of the diagrams, in their order.</summary>
    public static ImmutableArray<string> Boxes { get; } =
    [
        "previous_studies", "previous_reports", .. Databases, .. Other, "included_studies", "included_reports", "total_studies", "total_reports",
    ];

    /// <param name="table">A table of kind prisma_flow.</param>
    /// <param name="isWhole">Whether every row could be read; else the sums are not held to one another.</param>
    public void Check(DataTable table, bool isWhole)
    {
        if (table.Declaration.Column("box")?.Type != ColumnType.Text || table.Declaration.Column("count")?.Type != ColumnType.Count) return;
        CheckBoxes(table);
        if (!isWhole) return;
        CheckDatabases(table);
        CheckOtherMethods(table);
        CheckIncluded(table);
        CheckUpdate(table, "studies");
        CheckUpdate(table, "reports");
    }

    private void CheckDatabases(DataTable table)
    {
        var (screened, sought, assessed) = (Single(table, "screened"), Single(table, "sought"), Single(table, "assessed"));
        CheckDifference(Sum(table, Sources), Sum(table, Removed), screened, "identified", "removed before screening", "screened", FlowArithmetic);
        CheckDifference(screened?.Value, Sum(table, ["excluded"]), sought, "records screened", "excluded", "reports sought for retrieval", FlowReports);
        CheckDifference(sought?.Value, Sum(table, ["not_retrieved"]), assessed, "sought for retrieval", "not retrieved", "assessed for eligibility", FlowArithmetic);
    }

    private void CheckOtherMethods(DataTable table)
    {
        var (sought, assessed) = (Single(table, "other_sought"), Single(table, "other_assessed"));
        if (Sum(table, OtherSources) is { } identified && sought is not null && identified != sought.Value)
        {
            diagnostics.Add(FlowReports(
                sought, $"{Number(identified)} records identified via other methods, and {sought.Raw} reports sought for retrieval.", Number(identified)));
        }

        CheckDifference(
            sought?.Value, Sum(table, ["other_not_retrieved"]), assessed, "sought for retrieval via other methods", "not retrieved",
            "assessed for eligibility", FlowArithmetic);
    }

    private void CheckIncluded(DataTable table)
    {
        var (reports, studies) = (Single(table, "included_reports"), Single(table, "included_studies"));
        var streams = new[] { (Prefix: "", Boxes: Databases), (Prefix: "other_", Boxes: Other) }.Where(s => Cells(table, s.Boxes).Count > 0).ToList();
        if (streams.Count == 0) return;
        double? assessed = 0, excluded = 0;
        foreach (var (prefix, _) in streams)
        {
            assessed += Single(table, prefix + "assessed")?.Value;
            excluded += Sum(table, [prefix + "excluded_reason"]);
        }

        CheckDifference(assessed, excluded, reports, "assessed for eligibility", "excluded with reasons", "reports included", FlowArithmetic);
        CheckStudies(reports?.Value ?? assessed - excluded, studies);
    }

    private void CheckUpdate(DataTable table, string what)
    {
        var (previous, added, total) = (Single(table, "previous_" + what), Single(table, "included_" + what), Single(table, "total_" + what));
        if (previous is null || added is null || total is null || previous.Value + added.Value == total.Value) return;
        var sum = Number(previous.Value + added.Value);
        diagnostics.Add(FlowArithmetic(
            total, $"{previous.Raw} {what} of the previous version and {added.Raw} new ones make {sum}, not the {total.Raw} {what} in all.", sum));
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

    private void CheckDifference(
        double? from, double? less, Cell<double>? result, string fromName, string lessName, string resultName,
        Func<Cell, string, string, Diagnostic> message)
    {
        if (from is null || less is null || result is null || from - less == result.Value) return;
        var rest = Number(from.Value - less.Value);
        diagnostics.Add(message(
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
