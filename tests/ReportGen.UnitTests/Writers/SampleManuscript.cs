using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Writers;

/// <summary>A manuscript with every kind of block and inline.</summary>
internal static class SampleManuscript
{
    private const string Filler =
        "Cement that leaves the vertebral body is seen in the soft tissue along the needle, in the epidural veins and in the foramina; most leaks "
        + "are found by imaging alone and stay without consequence for the patient. ";

    public static readonly FrontMatter Front = new(
        "Vertebroplasty of the cervical spine: a re-analysis of doi:10.14444/3007", "Cervical vertebroplasty", "en-US", [],
        "Authors: not given in the source", new DateOnly(2026, 11, 22), ["cement leakage", "meta-analysis", "spine"],
        [T("Re-analysis of "), new Inline.Link("https://doi.org/10.14444/3007", [T("doi:10.14444/3007")])],
        "https://example.org/reviews/cervical/", "CC BY 4.0",
        [
            new AbstractSection([T("Background")], [P(T(Filler))]),
            new AbstractSection([T("Results")], [P(T("Leaks: "), Quantities.Value(Quantities.Rate), T(" ("), Quantities.Value(Quantities.Interval), T(")."), Cite(1))]),
        ]);

    public static readonly ManuscriptTable Table = MakeTable();

    public static readonly ManuscriptFigure Forest = new(
        "fig-leakage", 1, [T("Leakage by study"), Cite(2), T(".")], new FigureDrawings("forest_leakage", [SampleDrawing.Forest], null));

    public static readonly ManuscriptFigure Clinical = new(
        "fig-clinical", 2, [T("Clinical images.")], new FigureDrawings("clinical", [], "The images of the source are not ours to ship."));

    public static readonly Manuscript Whole = new("cervical-vertebroplasty", Front, Blocks(), References(), Footnotes());

    public static Inline.Text T(string text) => new(text);

    public static Block.Paragraph P(params ImmutableArray<Inline> inlines) => new(inlines);

    public static Inline.Citation Cite(params ImmutableArray<int> numbers) => new(numbers);

    public static Manuscript Of(params ImmutableArray<Block> blocks) => Whole with { Blocks = blocks };

    private static ImmutableArray<Block> Blocks() =>
    [
        new Block.Heading(1, "introduction", [T("Introduction")]),
        P(T(Filler), Cite(1, 2, 3, 4), T(" As seen in "), new Inline.CrossReference("table1", "Table 1"), T(", "), T(Nasty.RightToLeft), T(" and "),
            Quantities.Value(Quantities.Name(Nasty.RightToLeft)), T(" differ."), new Inline.FootnoteMark(1)),
        P(T(Nasty.Markup), T("; "), T(Nasty.Quotes), T("; "), Quantities.Value(Quantities.Name(Nasty.Markup)), T("; "), T(Nasty.Long)),
        new Block.Heading(1, "methods", [T("Methods")]),
        new Block.Heading(2, "search", [T("Search and "), new Inline.Emphasis([T("selection")])]),
        P(T(Filler + Filler), new Inline.Code("[(\"vertebroplasty\" OR \"kyphoplasy\") AND \"cervical\"]"), Cite(3)),
        new Block.List(false, [[P(T("case series"))], [P(T("two paragraphs")), P(T("second"))], [P(T("nested")), new Block.List(true, [[P(T("one"))], [P(T("two"))]])]]),
        new Block.Heading(2, "analysis", [T("Analysis")]),
        P(T("The pooled proportion, with "), new Inline.Emphasis([T("x")]), new Inline.Subscript([T("i")]), T(" events and I"), new Inline.Superscript([T("2")]),
            T(" as usual, is "), new Inline.Strong([T("crude")]), T(":"), new Inline.LineBreak(), T("see below.")),
        new Block.FormulaDisplay(Quantities.Pooled),
        new Block.Quote([P(T(Filler))]),
        new Block.Code("if (a < b && c > d) { return \"x\"; }\n"),
        new Block.Heading(1, "results", [T("Results")]),
        P(T("Leaks were seen in "), Quantities.Value(Quantities.Rate), T(" of vertebrae ("), new Inline.CrossReference("fig-leakage", "Figure 1"), T("); VAS of Sun: "),
            Quantities.Value(Quantities.Missing), T(". A "), new Inline.Link("javascript:alert(1)", [T("bad link")]), T(" and a "),
            new Inline.Link("https://example.org/?a=1&b=\"2\"", [T("good link"), Cite(4), new Inline.CrossReference("table1", "Table 1"), new Inline.FootnoteMark(1)]), T(".")),
        new Block.TableFloat(Table),
        P(T(Filler), new Inline.FootnoteMark(2), T(" Again."), new Inline.FootnoteMark(1)),
        new Block.FigureFloat(Forest),
        new Block.FigureFloat(Clinical),
        new Block.Heading(1, "conclusion", [T("Conclusion")]),
        P(T(Filler + Filler)),
    ];

    private static ManuscriptTable MakeTable()
    {
        string[] headers =
        [
            "Study", "Patients", "Vertebral bodies", "Treated levels", "Age (y)", "Injected volume (mL)", "Success", "Preop VAS", "Postop VAS",
            "Asymptomatic leakage", "Complications", "FU (months)",
        ];
        var columns = headers.Select((h, i) => new TableColumn([T(h)], i is 3 or 10 ? ColumnAlignment.Left : i == 0 ? ColumnAlignment.Left : ColumnAlignment.Decimal));
        return new ManuscriptTable(
            "table1", 1, [T("Characteristics and results of the included studies"), Cite(2)], [.. columns],
            [
                Row("Mont'Alverne 2005", "12", "12", "C2", "52.3", "2.7", "80%", "-", "-", "6", "1 occipital neuralgia, 1 stroke", "6.9"),
                Row(Nasty.Markup, "62", "70", "C1 – C7", "61.5", "2.5", "97%", "7.9", "1.7", "2", "None", "3"),
                Row(Nasty.RightToLeft, "5", "12", "C3 – C7", "60.4", "1.8", "-", "6.3", "2.9", "2", "None", "12"),
                Row(Nasty.Long, "25", "25", "C2", "59.3", "-", "100%", "8.1", "1.0", "6", "None", "21.8"),
            ],
            Row("Total", "120", "135", "", "59.9 ± 4.0", "2.5 ± 0.5", "89% (80–100)", "7.6 ± 0.9", "1.9 ± 0.8", "22 (16%; 9.8–22.2)", "5 (4%; 0.5–7.5)", "10.7 ± 6.3"),
            [[T("FU: follow-up; VAS: visual analogue scale; -: not reported.")]]);
    }

    private static TableRow Row(params string[] cells) =>
        new([.. cells.Select((c, i) => new TableCell(i == 0 && c != "Total" ? [T(c), Cite(1)] : [T(c)]))]);

    private static ImmutableArray<ReferenceEntry> References() =>
    [
        .. Enumerable.Range(1, 4).Select(i => new ReferenceEntry(
            i, $"key_{i}", [T($"Author A, {Nasty.Quotes}. Title {i}. "), new Inline.Emphasis([T("Journal")]), T(" 2011;469(3):715–722. "),
                new Inline.Link("https://doi.org/10.1007/s11999-010-1550-y", [T("doi:10.1007/s11999-010-1550-y")])])),
    ];

    private static ImmutableArray<Footnote> Footnotes() =>
    [
        new Footnote(1, [P(T("Marked three times."), Cite(1))]), new Footnote(2, [P(T("First.")), P(T("Second."))]),
    ];

    public static readonly ImmutableArray<Author> Authors =
    [
        new("Müller", "Jörg", ["Clinic <A>, Bern"], "0000-0002-1825-0097", "j.mueller@example.org", true),
        new("כהן", "יעל", ["Clinic <A>, Bern", "University of Haifa"], "", "", false),
    ];
}
