using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Invented figures, tables and a formula.</summary>
internal static class SampleDrawings
{
    public static Drawing Flow(double width, double height) => new(
        "flow", WidthClass.Page, width, height, "Flow", "Six studies were included; how many records were found is not reported.",
        [
            new Mark.Rectangle(20, 20, width / 2 - 40, 60, 4, Ink.Paper, Stroke.Solid(Ink.Line, 0.8)),
            new Mark.Text(30, 54, 9, TextAnchor.Start, Ink.Text, [new TextRun("Records identified: "), new TextRun("not reported", Italic: true)]),
            new Mark.Line(width / 4, 80, width / 4, height - 90, new Stroke(Ink.Line, 0.8, [3, 2])),
            new Mark.Polygon([new(width / 4 - 4, height - 98), new(width / 4 + 4, height - 98), new(width / 4, height - 90)], Ink.Line, null),
            new Mark.Rectangle(20, height - 90, width / 2 - 40, 60, 4, Ink.Fill, Stroke.Solid(Ink.Line, 0.8)),
            new Mark.Text(width / 4, height - 56, 9, TextAnchor.Middle, Ink.Text, [new TextRun("Studies included (n = 6)", Bold: true)], "flow.included"),
            new Mark.Circle(width * 0.75, height / 2, 40, Ink.AccentSoft, Stroke.Solid(Ink.Accent, 1)),
            new Mark.Text(width - 5, height - 8, 7.5, TextAnchor.End, Ink.Muted, [new TextRun("1.00 10.50 111.75")]),
        ],
        new DrawingData(["Box", "n"], [[new DrawingCell("Included"), new DrawingCell("6", "flow.included")]]), []);

    public static Formula PooledEstimate()
    {
        var weight = new Formula.Subscript(new Formula.Name("w"), new Formula.Name("i"));
        var effect = new Formula.Subscript(new Formula.Name("y"), new Formula.Name("i"));
        return new Formula.Row([
            new Formula.Hat(new Formula.Name("μ")), new Formula.Operator("="),
            new Formula.Fraction(
                new Formula.Sum(new Formula.Name("i"), new Formula.Row([weight, effect])), new Formula.Sum(new Formula.Name("i"), weight)),
            new Formula.Operator(","), weight, new Formula.Operator("="),
            new Formula.Fraction(
                new Formula.Number("1"),
                new Formula.Row([new Formula.Subscript(new Formula.Name("v"), new Formula.Name("i")), new Formula.Operator("+"), new Formula.Superscript(new Formula.Name("τ"), new Formula.Number("2"))])),
            new Formula.Operator(","), new Formula.Words("SE"), new Formula.Operator("="), new Formula.Root(new Formula.Fraction(new Formula.Number("1"), new Formula.Sum(new Formula.Name("i"), weight))),
        ]);
    }

    public static ManuscriptTable WideTable() => Table(
        "table-1", 1, "Included studies as reported.",
        "Study|Patients|Vertebral bodies|Treated levels|Age (y)|Injected volume (mL)|Success|Preop VAS|Postop VAS|Asymptomatic leakage|Complications|FU (months)",
        [
            "Mont’Alverne 2005|12|12|C2|52.3|2.7|80%|NR|NR|6|1 occipital neuralgia, 1 stroke|6.9",
            "Pflugmacher 2006|5|12|C3 – C7|60.4|1.8|NR|6.3|2.9|2|None|12",
            "Sun 2010|10|10|C2, others|62.1|3|100%|NR|NR|4|3 mild odynophagia|10.7",
            "Masala 2011|62|70|C1 – C7|61.5|2.5|97%|7.9|1.7|2|None|3",
            "Anselmetti 2012|25|25|C2|59.3|NR|80%|8.1|1.0|6|None|21.8",
            "Blondel 2012|6|6|C2 – C5|63.5|NR|NR|8.0|2.0|2|None|10",
        ],
        "Total|120|135||59.9 ± 4.0|2.5 ± 0.5|89%|7.6 ± 0.9|1.9 ± 0.8|22 (16%; 9.8–22.2)|5 (4%; 0.5–7.5)|10.7 ± 6.3",
        "FU, follow-up; NR, not reported; VAS, visual analogue scale. Success is a statistically significant reduction of pain.");

    public static ManuscriptTable SmallTable() => Table(
        "table-2", 2, "Fill of the vertebral bodies by 2.5 mL of cement.", "Level|Volume (mL)|Fill (%)|Remark",
        ["C2|6.3|39.7|above the threshold of strength", "C3|10.4|24.0|", "C6|12.4|20.2|", "C7|15.4|−16.2|at the threshold, which is also given as 13 to 16 % of the volume, so that the smallest injections stay below it"],
        null, "Volumes are means.");

    public static ManuscriptTable Table(
        string id, int number, string caption, string header, ImmutableArray<string> rows, string? total, params string[] notes)
    {
        var columns = header.Split('|').Select((h, i) => new TableColumn(Inlines(h), i == 0 || h is "Remark" or "Complications" or "Treated levels" ? ColumnAlignment.Left : ColumnAlignment.Decimal));
        return new ManuscriptTable(
            id, number, Inlines(caption), [.. columns], [.. rows.Select(Row)], total is null ? null : Row(total), [.. notes.Select(Inlines)]);
    }

    private static TableRow Row(string cells) => new([.. cells.Split('|').Select(c => new TableCell(c.Length == 0 ? [] : Inlines(c)))]);
}
