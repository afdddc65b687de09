using System.Collections.Immutable;
using System.Text;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Writers;

/// <summary>A review of two tables with names that a careless writer would turn into markup, and what was found for it.</summary>
internal static class SampleReview
{
    private static readonly SourceSpan Span = new("review.yml", 1, 1, 1);

    private static readonly TableDeclaration Studies = new(
        "studies", TableKind.Plain, "studies.csv", $"Studies {Nasty.Markup}", "study",
        [
            Column("id", ColumnType.Id, "Study id"), Column("study", ColumnType.Text, "Study"), Column("reference", ColumnType.Reference, "Reference"),
            Column("vas_pre", ColumnType.Number, "Pain before") with { Unit = "points", AllowNotReported = true },
        ], null, Span);

    private static readonly TableDeclaration Harms = new(
        "harms", TableKind.Plain, "harms.csv", "Harms", "harm",
        [
            Column("id", ColumnType.Id, "Harm id"), Column("harm", ColumnType.Text, "Harm"), Column("study", ColumnType.Key, "Study") with { Of = "studies" },
            Column("severity", ColumnType.Text, "Severity") with { Allowed = ["mild", "severe"] }, Column("events", ColumnType.Count, "Events"),
        ], new CountRule("events", "studies", "patients", true, "One patient may have several.", Span), Span);

    public static readonly Review Review = new(
        "cervical-vertebroplasty", Settings(),
        [
            new DataTable(Studies, [Row(Studies, "sun_2010", Nasty.Markup, "key_2", "NR"), Row(Studies, "x", Nasty.RightToLeft, "unknown", "7.9")]),
            new DataTable(Harms, [Row(Harms, "stroke", Nasty.Long, "sun_2010", "severe", "1")]),
        ],
        [], [],
        [
            new CellNote("studies", "sun_2010", "vas_pre", Nasty.Quotes, Span), new CellNote("studies", "sun_2010", "vas_pre", "Second note", Span),
            new CellNote("harms", "stroke", "events", "Another table's", Span),
        ],
        new ManuscriptSources(new SourceText("a.md", ""), []))
    {
        Files = [File("review.yml"), File("studies.csv"), File("harms.csv"), File("notes.csv"), File("references.json")],
    };

    public static readonly ReviewFindings Findings = new(
        [new BeforeAfterFindings("pain", $"Pain {Nasty.Markup}", true, Named("pain.k", "studies"), Named("pain.not_reported", "none"), None("before"), None("after"), [], Test())],
        [], [], [], null, [Quantities.Rate], [Quantities.Missing, Quantities.Of("studies.x.vas_pre", new QuantityValue.Scalar(7.9, "7.9"), NumberFormat.Fixed(1))]);

    private static ReviewSettings Settings() => new(
        new Sourced<string>("Title", Span), "Short", "en-US", null, [], "", [], null, null, null, ["NR"], [], [Studies, Harms], [], [], [], null,
        [new FigureDeclaration.Forest("forest_leakage", "Leakage", new("", Span), Span, "leakage", [], ForestOrder.Year)], [], "review.yml");

    private static DataColumn Column(string name, ColumnType type, string label) => new(name, type, label, "", 1, null, false, [], Span);

    private static DataRow Row(TableDeclaration table, params string[] cells) => new(
        cells[0], cells[1], Span, table.Columns.Zip(cells).ToImmutableDictionary(c => c.First.Name, c => Cell(c.First, c.Second)));

    private static Cell Cell(DataColumn column, string raw) => column.Type is ColumnType.Number or ColumnType.Count
        ? new Cell<double>(raw, Span, "", raw != "NR", 0)
        : new Cell<string>(raw, Span, "", raw != "NR", raw);

    private static SourceFile File(string path) => new(path, Encoding.UTF8.GetBytes($"bytes of {path}\r\n"));

    private static Quantity Named(string address, string text) => Quantities.Of(address, new QuantityValue.Text(text), NumberFormat.Integer);

    private static SummaryStatistics None(string part)
    {
        Quantity[] q = [.. Enumerable.Range(1, 9).Select(i => Named($"pain.{part}.{i}", "none"))];
        return new SummaryStatistics(q[0], q[1], q[2], q[3], q[4], q[5], q[6], q[7], null, null, q[8]);
    }

    private static PairedTest Test()
    {
        string[] names = ["mean difference", "t", "interval", "lower limit", "upper limit", "statistic", "degrees of freedom", "p"];
        Quantity[] q = [.. names.Select((n, i) => Quantities.Rate with { Address = $"pain.change.{i}", Label = $"Pain, before minus after: {n}" })];
        return new PairedTest("change", q[0], q[1], q[2], q[3], q[4], q[5], q[6], q[7]);
    }
}
