using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Typography;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>The shipped faces and a page to set tests on.</summary>
internal static class PageFixture
{
    public static readonly ImmutableSortedDictionary<FontRole, FontFile> FontFiles = new Dictionary<FontRole, string>
    {
        [FontRole.Serif] = "SourceSerif4-Regular.ttf",
        [FontRole.SerifItalic] = "SourceSerif4-Italic.ttf",
        [FontRole.SerifBold] = "SourceSerif4-SemiBold.ttf",
        [FontRole.SerifBoldItalic] = "SourceSerif4-BoldItalic.ttf",
        [FontRole.Sans] = "SourceSans3-Regular.ttf",
        [FontRole.SansItalic] = "SourceSans3-Italic.ttf",
        [FontRole.SansBold] = "SourceSans3-SemiBold.ttf",
    }.ToImmutableSortedDictionary(f => f.Key, f => new FontFile(f.Value, ShippedFonts.Bytes(f.Value)));

    public static readonly FontSet Fonts = FontSet.Parse(FontFiles).Value!;

    public static readonly PageStyle A4 = new(
        595.28, 841.89, new PageMargins(70, 68, 76, 68), Style(FontFamily.Sans, 19, 23.5, 0, 7, bold: true), Style(FontFamily.Sans, 10.5, 14, 0, 5),
        Style(FontFamily.Serif, 10, 13.6, indent: 14), Style(FontFamily.Serif, 9.3, 12.6, 2, 4), Style(FontFamily.Sans, 13.5, 17, 18, 5, bold: true),
        Style(FontFamily.Sans, 11, 14.5, 13, 4, bold: true), Style(FontFamily.Sans, 10, 13.6, 10, 3, bold: true), Style(FontFamily.Sans, 8.8, 11.6),
        Style(FontFamily.Sans, 8.5, 10.8), Style(FontFamily.Sans, 7.8, 10), Style(FontFamily.Serif, 8.8, 11.6, 0, 2.5), Style(FontFamily.Serif, 8.5, 10.8),
        Style(FontFamily.Sans, 8, 10), Style(FontFamily.Sans, 8.8, 11.8, 6, 6), new Rgb(26, 26, 26), new Rgb(90, 95, 102), new Rgb(31, 90, 138),
        new Rgb(184, 190, 198), new Rgb(242, 245, 248))
    {
        Measures = SampleMeasures.Usual,
    };

    /// <summary>A small page, so that few words fill it: text 200 pt wide and ten lines high.</summary>
    public static readonly PageStyle Small = A4 with { Width = 260, Height = 216, Margins = new PageMargins(40, 30, 40, 30) };

    public static readonly FigureStyle Figures = new(
        Enum.GetValues<Ink>().ToImmutableSortedDictionary(i => i, i => new Rgb((byte)(30 + 20 * (int)i), (byte)(60 + 15 * (int)i), 120)),
        ImmutableSortedDictionary<Ink, Rgb>.Empty, ImmutableSortedDictionary<WidthClass, double>.Empty, 8.5, 7.5, 0.75);

    private static TextStyle Style(
        FontFamily family, double size, double leading, double before = 0, double after = 0, double indent = 0, bool bold = false) =>
        new(family, size, leading, before, after, indent, bold);

    public static FrontMatter Front(string title = "A title") => new(
        title, "Short title", "en-US", [], "", new DateOnly(2024, 3, 15), [], [], null, null, []);

    public static Manuscript Manuscript(params ImmutableArray<Block> blocks) => new("sample", Front(), blocks, [], []);

    public static PagedDocument Lay(Manuscript manuscript, PageStyle style) =>
        ManuscriptLayout.Lay(manuscript, style, Figures, Fonts, "ReportGen 0.1.0").Value!;

    public static ImmutableArray<Inline> Inlines(string text) => [new Inline.Text(text)];

    public static Block.Paragraph Paragraph(string text) => new(Inlines(text));

    public static Inline.Value Value(string address, double number, string printed) => new(
        new Quantity(address, address, new QuantityValue.Scalar(number), "", NumberFormat.Fixed(1), new Derivation(null, new Method("count", []), [], [])),
        printed);
}
