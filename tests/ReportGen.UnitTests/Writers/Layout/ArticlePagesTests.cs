using System.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>What holds on every page of a whole article.</summary>
public class ArticlePagesTests
{
    private const double Tolerance = 0.05;
    private static readonly PagedDocument s_article = Lay(SampleArticle.Build(), A4);

    [Fact]
    public void Nothing_leaves_the_frame()
    {
        foreach (var page in s_article.Pages)
            foreach (var item in page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0))
            {
                item.X.ShouldBeGreaterThanOrEqualTo(A4.Margins.Left - Tolerance);
                (item.X + item.Width).ShouldBeLessThanOrEqualTo(page.Width - A4.Margins.Right + Tolerance, item.Run.Text);
                item.Y.ShouldBeGreaterThan(A4.Margins.Top);
                item.Y.ShouldBeLessThan(page.Height - A4.Margins.Bottom);
            }
    }

    [Fact]
    public void No_two_texts_lie_over_one_another()
    {
        foreach (var page in s_article.Pages)
            foreach (var line in page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0).GroupBy(g => g.Y))
            {
                var ordered = line.OrderBy(g => g.X).ToList();
                for (var i = 1; i < ordered.Count; i++)
                    ordered[i].X.ShouldBeGreaterThanOrEqualTo(ordered[i - 1].X + ordered[i - 1].Width - Tolerance, ordered[i].Run.Text);
            }
    }

    [Fact]
    public void Justified_lines_fill_the_measure_with_decent_spaces()
    {
        var right = A4.Width - A4.Margins.Right;
        var body = s_article.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>().Where(g => g.Font == FontRole.Serif && g.Size == A4.Body.Size).ToList();
        var full = body.Where(g => g.SpaceStretch != 0).ToList();
        var space = Fonts.Face(FontRole.Serif).Measure(" ", A4.Body.Size);

        full.Count.ShouldBeGreaterThan(50);
        full.Max(g => g.X + g.Width).ShouldBe(right, Tolerance);
        full.ShouldAllBe(g => g.SpaceStretch / space >= -0.25 - 1e-9);
        // The article repeats two paragraphs, so that one line that is a little loose comes back.
        full.Where(g => g.SpaceStretch / space > 0.5).Select(g => g.Run.Text).Distinct().Count().ShouldBeLessThanOrEqualTo(2);
        full.ShouldAllBe(g => g.SpaceStretch / space <= 0.7);
    }

    [Fact]
    public void No_text_is_lost_and_all_stands_in_reading_order()
    {
        var expected = Letters(string.Join(' ', SampleArticle.Build().Blocks.OfType<Block.Paragraph>().Select(PlainText)));
        var text = Letters(PageText.InStructureOrder(s_article));

        var at = 0;
        foreach (var paragraph in SampleArticle.Build().Blocks.OfType<Block.Paragraph>().Select(p => Letters(PlainText(p))))
        {
            at = text.IndexOf(paragraph, at, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, paragraph);
            at += paragraph.Length;
        }

        expected.Length.ShouldBeGreaterThan(5000);
    }

    [Fact]
    public void Every_content_on_a_page_stands_once_in_the_structure()
    {
        var inTree = PageText.Elements(s_article.Structure).SelectMany(e => e.Children.OfType<StructureNode.Content>()).Select(c => c.Id).ToList();

        inTree.ShouldBeUnique();
        s_article.Pages.SelectMany(p => p.Items).Select(i => i.Content).Where(c => c >= 0).Distinct().ShouldBeSubsetOf(inTree);
        s_article.Pages.SelectMany(p => p.Links).Select(l => l.Content).ShouldBeSubsetOf(inTree);
    }

    [Fact]
    public void Printed_quantities_carry_their_addresses()
    {
        var addresses = s_article.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>().Where(g => g.Address is not null).ToLookup(g => g.Address!, g => g.Run.Text.Trim());

        addresses["leakage.crude.estimate"].ShouldContain("16 %");
        addresses["flow.included"].ShouldContain("Studies included (n = 6)");
    }

    [Fact]
    public void Every_inner_link_leads_somewhere()
    {
        var targets = s_article.Pages.SelectMany(p => p.Links).Select(l => l.Target).OfType<LinkTarget.Inside>().Select(t => t.Name).Distinct().ToList();

        targets.ShouldContain("reference-1");
        targets.ShouldContain("table-1");
        targets.ShouldBeSubsetOf(s_article.Destinations.Keys);
    }

    [Fact]
    public void A_wide_drawing_is_scaled_but_its_type_stays_legible()
    {
        var box = s_article.Pages.SelectMany(p => p.Boxes).OrderByDescending(b => b.Area.Height).First();

        box.Area.Width.ShouldBe(A4.Width - A4.Margins.Left - A4.Margins.Right, Tolerance);
        s_article.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>().Where(g => g.Content == box.Content).Min(g => g.Size).ShouldBeGreaterThanOrEqualTo(6);
    }

    [Fact]
    public void A_character_without_a_glyph_prints_as_a_box_and_is_reported_once()
    {
        var laid = ManuscriptLayout.Lay(Manuscript(Paragraph("Plain 漢 and 漢 and \u2295"), Paragraph("שלום")), A4, PageFixture.Figures, Fonts, "ReportGen");

        PageText.Elements(laid.Value!.Structure).Count(e => e.ActualText == "漢").ShouldBe(2);
        laid.Diagnostics.Count(d => d.Found == "漢").ShouldBe(1);
        laid.Diagnostics[0].Code.ShouldBe("RG703");
        laid.Diagnostics[0].Message.ShouldBe("No font has the character U+6F22; it is printed as an empty box.");
        laid.HasErrors.ShouldBeFalse();
        Letters(PageText.InStructureOrder(laid.Value)).ShouldContain("שלום");
    }

    [Fact]
    public void A_figure_larger_than_any_page_is_reported()
    {
        var figure = new ManuscriptFigure("flow", 1, [], new FigureDrawings("flow", [SampleDrawings.Flow(3000, 2000)], null));

        var laid = ManuscriptLayout.Lay(Manuscript(new Block.FigureFloat(figure)), A4, PageFixture.Figures, Fonts, "ReportGen");

        laid.Diagnostics.Single().ToString().ShouldContain("Figure 'flow' is too large for a page: its type is set smaller than 6 pt.");
        laid.Diagnostics.Single().Code.ShouldBe("RG704");
    }

    [Fact]
    public void Pages_of_every_kind_of_block_are_as_approved()
    {
        var whole = SampleArticle.Build();
        var kinds = whole.Blocks.Where(b => b is not Block.Paragraph).Prepend(Paragraph("One short paragraph with an office in it.")).ToArray();
        var document = Lay(whole with { Blocks = [.. kinds] }, A4);

        PageText.Dump(document).ShouldMatchApproved(c => c.NoDiff().WithDiscriminator("blocks").SubFolder("Approved"));
    }

    private static string PlainText(Block.Paragraph paragraph) => string.Concat(paragraph.Children.Select(PlainText));

    private static string PlainText(Inline inline) => inline switch
    {
        Inline.Text t => t.Content,
        Inline.Value v => v.Printed,
        Inline.Code c => c.Content,
        Inline.CrossReference r => r.Printed,
        Inline.Emphasis e => string.Concat(e.Children.Select(PlainText)),
        Inline.FootnoteMark m => FootnoteMarkPrinter.Print(m.Number),
        Inline.Citation { Numbers: [1] } => "1",
        Inline.Citation => "1–3,5",
        _ => "",
    };

    private static string Letters(string text) => new StringBuilder().AppendJoin("", text.Where(c => !char.IsWhiteSpace(c))).ToString();
}
