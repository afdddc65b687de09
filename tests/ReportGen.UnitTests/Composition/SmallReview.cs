using System.Collections.Immutable;
using ReportGen.Composition;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Composition;

/// <summary>A review of two studies with a table and two figures, whose prose each test writes.</summary>
internal sealed record SmallReview
{
    private static readonly SourceSpan Yaml = new("review.yml", 5, 3, 4);

    public string Abstract { get; init; } = "## Results\n\nFine.";

    public string[] Sections { get; init; } = ["# Results\n\nSee [@fig:flow; @fig:bars; @tbl:studies].\n\n{{ figure \"flow\" }}\n\n{{ table \"studies\" }}\n\n{{ figure \"bars\" }}"];

    public string TableCaption { get; init; } = "The *studies*.";

    public string FlowCaption { get; init; } = "Flow.";

    public string Name { get; init; } = "Masala 2011";

    public string? ReanalysisOf { get; init; } = "source";

    public ImmutableArray<Reference> References { get; init; } =
        [Compositions.Reference("masala") with { Title = "Masala" }, Compositions.Reference("sun"), Compositions.Reference("source") with { Doi = "10.14444/3007" }];

    public Checked<Manuscript> Compose() => ManuscriptComposer.Compose(Review(), Findings(), Drawings, Context, new DateOnly(2026, 1, 2));

    private static ImmutableArray<FigureDrawings> Drawings => [new("bars", [], null), new("flow", [], "not ours to show")];

    private static BuildContext Context => new(null, null, new TemplateSet(
        ImmutableSortedDictionary<string, SourceText>.Empty, ImmutableSortedDictionary<FontRole, FontFile>.Empty,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty, null!, null!, ImmutableSortedDictionary<string, EvidenceScheme>.Empty,
        [Compositions.Reference("wilson_1927"), Compositions.Reference("sun") with { Title = "The other" }]), "ReportGen");

    public ImmutableArray<CellNote> Notes { get; init; } = [];

    public Func<ReportTableDeclaration, ReportTableDeclaration> ChangeTable { get; init; } = t => t;

    public Review Review() => new(
        "small", Settings(), [Data()], References, [], Notes,
        new ManuscriptSources(new SourceText("manuscript/abstract.md", Abstract), [.. Sections.Select((s, i) => new SourceText($"manuscript/{i + 1}.md", s))]));

    private ReviewSettings Settings() => new(
        new Sourced<string>("Small review", Yaml), "Small", "en-US", null, [], "Authors not given", ["spine"],
        ReanalysisOf is null ? null : new Sourced<string>(ReanalysisOf, Yaml), null, null, ["NR", "-"], [], [Declaration()], [], [], [], null,
        [new FigureDeclaration.NotIncluded("flow", "Flow", new(FlowCaption, Yaml), Yaml, "not ours to show"), new FigureDeclaration.Bars("bars", "Bars", new("Bars.", Yaml), Yaml, [])],
        [ChangeTable(Table())], "review.yml");

    private ReportTableDeclaration Table() => new(
        "studies", new(TableCaption, Yaml), "studies",
        [
            new("Study", "name", null, "reference", null, Yaml),
            new("Age (y)", "age", null, null, new("{{ studies.masala.age }} mean", Yaml), Yaml),
            new("Levels", "levels", null, null, null, Yaml),
            new("Fill (%)", null, "fill", null, null, Yaml),
        ],
        "Total", [new("VAS, *visual* analogue scale [@wilson_1927].", Yaml)], Yaml);

    private static TableDeclaration Declaration() => new(
        "studies", TableKind.Plain, "studies.csv", "Studies", "name",
        [
            Column("id", ColumnType.Id), Column("name", ColumnType.Text), Column("age", ColumnType.Number), Column("levels", ColumnType.Text),
            Column("reference", ColumnType.Reference),
        ],
        null, Yaml);

    private DataTable Data() => new(Declaration(), [Row("masala", Name, "3", "C1 – C7", "masala"), Row("sun", "Sun 2010", "-", "None", "sun")]);

    private static DataColumn Column(string name, ColumnType type) => new(name, type, name, "", 1, null, true, [], Yaml);

    private static DataRow Row(string id, string name, string age, string levels, string reference)
    {
        var cells = ImmutableDictionary.CreateBuilder<string, Cell>();
        foreach (var (column, raw) in new[] { ("id", id), ("name", name), ("levels", levels), ("reference", reference) }) cells.Add(column, Text(id, column, raw));
        cells.Add("age", new Cell<double>(age, Yaml, $"studies.csv[{id}].age", age != "-", age == "-" ? 0 : 3));
        return new DataRow(id, name, Yaml, cells.ToImmutable());
    }

    private static Cell<string> Text(string id, string column, string raw) => new(raw, new("studies.csv", 2, 4, raw.Length), $"studies.csv[{id}].{column}", true, raw);

    private ReviewFindings Findings() => new(
        [], [], [], [], null,
        [Rendered.Quantity("studies.masala.fill", new QuantityValue.Scalar(40)), Rendered.Quantity("studies.sun.fill", new QuantityValue.NotAvailable("not reported"))],
        [
            Rendered.Quantity("studies.masala.name", Name), Rendered.Quantity("studies.sun.name", "Sun 2010"),
            Rendered.Quantity("studies.masala.age", new QuantityValue.Scalar(3, "3")), Rendered.Quantity("studies.sun.age", new QuantityValue.NotAvailable("not reported")),
            Rendered.Quantity("studies.masala.levels", "C1 – C7"), Rendered.Quantity("studies.sun.levels", "None"),
        ]);
}
