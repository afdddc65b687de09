using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using static ReportGen.UnitTests.Writers.SampleManuscript;

namespace ReportGen.UnitTests.Writers;

/// <summary>A manuscript with every kind of block in every kind that holds blocks, several deep, and floats of every shape.</summary>
internal static class StressManuscript
{
    private const int Depth = 4;

    /// <summary>Levels that readers may not meet: none is left out and the deepest of HTML is the deepest of all.</summary>
    private static readonly ImmutableArray<int> s_levels = [1, 2, 3, 4, 5, 6, 3, 1, 2];

    public static Manuscript Build()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < s_levels.Length; i++)
        {
            blocks.Add(new Block.Heading(s_levels[i], Id("section", i), [T($"Section {i}"), new Inline.FootnoteMark(2), new Inline.Superscript([T("2")])]));
            blocks.AddRange(Nested(i % Depth));
            blocks.AddRange(Floats(i));
        }

        return Whole with
        {
            FrontMatter = Front with
            {
                Authors = Authors,
                Abstract = [.. Front.Abstract, new AbstractSection([T("Nested")], [.. Nested(1).Where(b => b is not (Block.TableFloat or Block.FigureFloat))])],
            },
            Blocks = blocks.ToImmutable(),
            Footnotes = [new Footnote(1, Nested(1)), new Footnote(2, [P(T("Short."), Cite(1, 2, 3))])],
        };
    }

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");

    private static ImmutableArray<Block> Nested(int depth)
    {
        ImmutableArray<Block> inner = depth == 0 ? [Text()] : Nested(depth - 1);
        return
        [
            Text(), new Block.Quote(inner), new Block.List(true, [inner, [Text()], []]), new Block.List(false, [[Text(), new Block.Quote(inner)], [new Block.Code("a\n  b\n")]]),
            new Block.Code("line one\nline two that is far too long for any page and for any column of a page, so that it has to go on below\n\n"),
            new Block.FormulaDisplay(Quantities.Pooled),
        ];
    }

    private static Block.Paragraph Text() => P(
        T("Text with "), new Inline.Emphasis([T("em "), new Inline.Strong([T("strong "), new Inline.Code("code")])]), T(", a "),
        new Inline.Link("https://example.org/a b?c=ü", [T("link "), new Inline.Emphasis([T("in")]), Cite(2)]), T(", a mark"), new Inline.FootnoteMark(1), T(", citations"),
        Cite(1, 2, 4), T(", "), new Inline.CrossReference("table-0", "Table 1"), T(", "), Quantities.Value(Quantities.Rate), T(", office, "), T(Nasty.Markup), T(", "), T(Nasty.RightToLeft),
        T(", 漢, x"), new Inline.Subscript([T("i")]), new Inline.LineBreak(), T("and a new line."));

    private static IEnumerable<Block> Floats(int number)
    {
        var table = Table with { Id = Id("table", number), Number = number + 1 };
        if (number % 2 == 1)
        {
            table = table with
            {
                HeaderGroups = [new TableHeaderGroup([T("Case, "), new Inline.TableNoteMark(table.Id, 1)], 1, 2), new TableHeaderGroup([T("Outcome")], 6, 6)],
                RowGroups = [new TableRowGroup([T("Older")], 0, 1), new TableRowGroup([T("Newer"), new Inline.TableNoteMark(table.Id, 2)], 1, 3)],
                MarkedNotes = [[T("One."), Cite(1)], [T("Two.")]],
            };
        }

        yield return new Block.TableFloat(number == 4 ? table with { Rows = [.. Enumerable.Repeat(table.Rows, 40).SelectMany(r => r)] } : table);
        var figure = new ManuscriptFigure(Id("figure", number), number + 1, [T("A figure"), Cite(3), new Inline.FootnoteMark(2)], Forest.Drawings);
        yield return new Block.FigureFloat(number switch
        {
            1 => figure with { Drawings = Clinical.Drawings },
            2 => figure with { Image = new FigureImage(s_image, "A clear image.") },
            _ => figure,
        });
    }

    private static readonly RasterImage s_image = new("images/x.png", RasterFormat.Png, new byte[] { 1 }, 2, 2, RasterColors.Palette)
    {
        Samples = new byte[] { 0, 1, 1, 0 },
        Palette = new byte[] { 255, 0, 0, 0, 0, 255 },
        Alpha = new byte[] { 255, 128, 0, 255 },
    };
}
