using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Writers.Layout;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf;

namespace ReportGen.UnitTests.Writers.Pdf;

public class PdfWriterTests
{
    private static readonly TemplateSet s_templates = new(
        ImmutableSortedDictionary<string, SourceText>.Empty, PageFixture.FontFiles, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty,
        ImmutableSortedDictionary<string, PageStyle>.Empty, PageFixture.Figures, ImmutableSortedDictionary<string, EvidenceScheme>.Empty, []);

    private static readonly byte[] s_bytes = Write(SampleArticle.Build());
    private static readonly PdfReader s_article = new(s_bytes);

    [Fact]
    public void The_same_manuscript_gives_the_same_bytes() => Write(SampleArticle.Build()).ShouldBe(s_bytes);

    [Fact]
    public void Bytes_do_not_depend_on_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Write(SampleArticle.Build()).ShouldBe(s_bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        Encoding.Latin1.GetString(s_bytes).ShouldStartWith("%PDF-1.7\n");
        foreach (var entry in new[] { "/Lang(en-US)", "/MarkInfo<</Marked true>>", "/DisplayDocTitle true", "/GTS_PDFA1", "/PageMode/UseOutlines" })
            s_article.Catalog.ShouldContain(entry);
        var xmp = Encoding.UTF8.GetString(s_article.Stream(PdfReader.Reference(s_article.Catalog, "Metadata")));
        foreach (var claim in new[] { "<pdfaid:part>3", "<pdfaid:conformance>A", "<pdfuaid:part>1", "<xmp:CreateDate>2024-03-15T00:00:00Z", "<pdf:Producer>ReportGen<" })
            xmp.ShouldContain(claim);
        s_article.Objects[PdfReader.Reference(s_article.Trailer, "Info")].ShouldContain("/CreationDate(D:20240315000000Z)");
    }

    [Fact]
    public void Every_font_is_embedded_as_a_subset_with_a_map_to_text()
    {
        var fonts = s_article.Objects.Values.Where(o => o.Contains("/Subtype/Type0", StringComparison.Ordinal)).ToList();

        fonts.Select(f => PdfReader.Entry(f, "DescendantFonts")).Distinct().Count().ShouldBe(6);
        fonts.ShouldAllBe(f => Regex.IsMatch(f, @"/BaseFont/[A-Z]{6}\+Source") && f.Contains("/ToUnicode ", StringComparison.Ordinal));
        s_article.Objects.Values.Count(o => o.Contains("/FontFile2 ", StringComparison.Ordinal)).ShouldBe(6);
    }

    [Fact]
    public void The_text_of_the_marks_is_the_text_of_the_manuscript()
    {
        var document = PageFixture.Lay(SampleArticle.Build(), PageFixture.A4);
        var expected = document.Pages.SelectMany(p => p.Items.Where(i => i.Content >= 0)).OfType<PageItem.Glyphs>().Select(g => g.ActualText ?? g.Run.Text);
        var text = s_article.Pages.SelectMany(p => s_article.MarkedText(p).OrderBy(m => m.Key)).Select(m => m.Value);

        string.Concat(text).ShouldBe(string.Concat(expected).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Marks_and_parent_tree_agree()
    {
        var root = s_article.Objects[PdfReader.Reference(s_article.Catalog, "StructTreeRoot")];
        var parents = s_article.Objects[PdfReader.Reference(root, "ParentTree")];
        var index = 0;
        foreach (var page in s_article.Pages)
        {
            var marks = s_article.MarkedText(page).Keys.Max() + 1;
            var owners = PdfReader.References(Regex.Match(parents, $@"[\[ ]{index++} \[([^\]]*)\]").Groups[1].Value).ToList();
            owners.Count.ShouldBeGreaterThanOrEqualTo(marks);
            owners.ShouldAllBe(o => s_article.Objects[o].Contains("/Type/StructElem", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Links_have_contents_and_stand_in_the_structure()
    {
        var links = s_article.Objects.Where(o => o.Value.Contains("/Subtype/Link", StringComparison.Ordinal)).ToList();
        var elements = s_article.Objects.Values.Where(o => o.Contains("/S/Link", StringComparison.Ordinal)).ToList();

        links.Count.ShouldBeGreaterThan(8);
        links.ShouldAllBe(l => l.Value.Contains("/Contents(", StringComparison.Ordinal) && l.Value.Contains("/F 4", StringComparison.Ordinal));
        foreach (var (id, _) in links) elements.Count(e => e.Contains($"/OBJR/Obj {id} 0 R", StringComparison.Ordinal)).ShouldBe(1);
        links.ShouldContain(l => l.Value.Contains("/URI(https://doi.org/10.14444/3007)", StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_have_an_alternative_text_and_a_box_and_header_cells_a_scope()
    {
        var elements = s_article.Objects.Values.Where(o => o.Contains("/Type/StructElem", StringComparison.Ordinal)).ToList();

        elements.Count(e => e.Contains("/S/Figure", StringComparison.Ordinal)).ShouldBe(2);
        elements.Where(e => e.Contains("/S/Figure", StringComparison.Ordinal)).ShouldAllBe(e => e.Contains("/Alt(Six studies", StringComparison.Ordinal) && e.Contains("/BBox[", StringComparison.Ordinal));
        elements.Where(e => e.Contains("/S/TH", StringComparison.Ordinal) && !e.Contains("/S/THead", StringComparison.Ordinal)).ShouldAllBe(e => e.Contains("/Scope/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_cross_reference_finds_every_object()
    {
        var start = int.Parse(Regex.Match(Encoding.Latin1.GetString(s_bytes), @"startxref\n(\d+)\n%%EOF").Groups[1].Value, CultureInfo.InvariantCulture);
        var id = s_article.Objects.Single(o => o.Value == s_article.Trailer).Key;
        var table = s_article.Stream(id);

        Encoding.Latin1.GetString(s_bytes, start, 20).ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj"));
        for (var i = 1; i < table.Length / 7; i++)
        {
            var (kind, offset) = (table[i * 7], System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(table.AsSpan(i * 7 + 1)));
            if (kind == 1) Encoding.Latin1.GetString(s_bytes, offset, 12).ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"{i} 0 obj"));
            else if (kind == 2) s_article.Objects[offset].ShouldContain("/Type/ObjStm");
        }
    }

    [Fact]
    public void A_manuscript_with_every_oddity_is_written()
    {
        var pdf = new PdfReader(Write(SampleManuscript.Whole));

        var text = string.Concat(pdf.Pages.SelectMany(p => pdf.MarkedText(p).OrderBy(m => m.Key)).Select(m => m.Value));
        text.ShouldContain("<script>");
    }

    [Fact]
    public void A_file_that_is_no_font_is_an_error_that_names_it()
    {
        var broken = s_templates with { Fonts = s_templates.Fonts.SetItem(FontRole.Serif, new FontFile("templates/fonts/x.ttf", new byte[] { 1, 2, 3 })) };

        var result = PdfWriter.Write(SampleArticle.Build(), broken, PageFixture.A4, "ReportGen", []);

        result.Value.ShouldBeNull();
        result.Diagnostics.Single().ShouldBe(Diagnostic.Error(
            "RG701", SourceSpan.OfFile("templates/fonts/x.ttf"), "The file is too short to be a font.", "templates/fonts/x.ttf", "a TrueType font (.ttf)",
            "Replace the file by a sound one."));
    }

    [Fact]
    public void Without_any_font_nothing_can_be_set()
    {
        var result = PdfWriter.Write(SampleArticle.Build(), s_templates with { Fonts = ImmutableSortedDictionary<FontRole, FontFile>.Empty }, PageFixture.A4, "ReportGen", []);

        result.Diagnostics.Single().Code.ShouldBe("RG702");
        result.Diagnostics.Single().Message.ShouldBe("There is no font to set the pages in.");
    }

    private static byte[] Write(Manuscript manuscript) => PdfWriter.Write(manuscript, s_templates, PageFixture.A4, "ReportGen 0.1.0", []).Value!.Bytes;
}
