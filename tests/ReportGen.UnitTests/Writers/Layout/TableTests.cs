using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Headings over columns and rows, marked notes, alignment and widths of tables, by the places of their texts.</summary>
public class TableTests
{
    private static readonly ManuscriptTable s_grouped = SampleDrawings.Table(
        "t", 1, "Grouped.", "Study|Events|Total|Events|Total|Risk", ["Alpha 2001|1|10|2|12|0.5", "Beta 2002|10|100|12|101|1.25", "Gamma 2003|3|30|4|31|10.75"], "Total|14|140|18|144|")
        with
    {
        HeaderGroups = [new TableHeaderGroup(Inlines("Treated"), 1, 2), new TableHeaderGroup(Inlines("Control"), 3, 2)],
        RowGroups = [new TableRowGroup(Inlines("Randomised"), 0, 2), new TableRowGroup(Inlines("Observational"), 2, 1)],
        MarkedNotes = [Inlines("First note."), Inlines("Second note.")],
    };

    private static PagedDocument Grouped()
    {
        var cell = new TableCell([.. Inlines("1"), new Inline.TableNoteMark("t", 1)]);
        var other = new TableCell([.. Inlines("30"), new Inline.TableNoteMark("t", 2)]);
        var rows = s_grouped.Rows.SetItem(0, new TableRow(s_grouped.Rows[0].Cells.SetItem(1, cell))).SetItem(2, new TableRow(s_grouped.Rows[2].Cells.SetItem(2, other)));
        return Lay(Manuscript(new Block.TableFloat(s_grouped with { Rows = rows })), A4);
    }

    [Fact]
    public void A_heading_over_columns_stands_centred_above_them_and_one_over_no_others_beside_both()
    {
        var items = Texts(Grouped());

        var (group, events, total) = (items.First(g => g.Run.Text == "Treated"), items.First(g => g.Run.Text == "Events"), items.First(g => g.Run.Text == "Total"));
        group.Y.ShouldBeLessThan(events.Y);
        var numbers = items.First(g => g.Run.Text == "100");
        (group.X + group.Width / 2).ShouldBeInRange(events.X, Math.Max(total.X + total.Width, numbers.X + numbers.Width) + 40);
        items.First(g => g.Run.Text == "Study").Y.ShouldBe(events.Y);
        items.First(g => g.Run.Text == "Risk").Y.ShouldBe(events.Y);
    }

    [Fact]
    public void Rows_of_a_group_are_indented_under_its_heading()
    {
        var items = Texts(Grouped());

        items.First(g => g.Run.Text == "Alpha 2001").X.ShouldBeGreaterThan(items.First(g => g.Run.Text == "Randomised").X);
        string[] order = ["Randomised", "Alpha 2001", "Beta 2002", "Observational", "Gamma 2003"];
        order.Select(t => items.First(g => g.Run.Text == t).Y).ShouldBeInOrder();
    }

    [Fact]
    public void Every_cell_names_the_cells_that_head_it()
    {
        var cells = PageText.Elements(Grouped().Structure).Where(e => e.Role is StructureRole.TH or StructureRole.TD).ToList();
        var byId = cells.Where(c => c.Id is not null).ToDictionary(c => c.Id!);
        var table = Grouped();

        foreach (var cell in cells.Where(c => c.Role == StructureRole.TD)) cell.Headers.ShouldAllBe(h => byId.ContainsKey(h) && byId[h].Role == StructureRole.TH);
        var risk = PageText.Elements(table.Structure).First(e => e.Role == StructureRole.TD && TextOf(e, table) == "10.75");
        risk.Headers.Select(h => TextOf(byId[h], table)).ShouldBe(["Risk", "Observational", "Gamma 2003"]);
        var controls = PageText.Elements(table.Structure).First(e => e.Role == StructureRole.TD && TextOf(e, table) == "101");
        controls.Headers.Select(h => TextOf(byId[h], table)).ShouldBe(["Control", "Total", "Randomised", "Beta 2002"]);
        cells.Where(c => c.ColumnSpan > 1).Select(c => (TextOf(c, table), c.ColumnSpan)).ShouldBe([("Treated", 2), ("Control", 2), ("Randomised", 6), ("Observational", 6)]);
        cells.Where(c => c.RowSpan > 1).Select(c => TextOf(c, table)).ShouldBe(["Study", "Risk"]);
    }

    [Fact]
    public void A_plain_table_needs_no_names_since_scopes_tell() => PageText.Elements(Lay(Manuscript(new Block.TableFloat(SampleDrawings.SmallTable())), A4).Structure)
        .Where(e => e.Role is StructureRole.TH or StructureRole.TD).ShouldAllBe(c => c.Id == null && c.Headers.IsEmpty && (c.Role == StructureRole.TD || c.Scope != null));

    [Fact]
    public void Marks_lead_to_their_notes_and_back()
    {
        var document = Grouped();
        var links = document.Pages.SelectMany(p => p.Links).Select(l => ((LinkTarget.Inside)l.Target).Name).ToList();

        links.ShouldBe(["t-note-1", "t-note-2", "t-note-1-mark", "t-note-2-mark"]);
        links.ShouldAllBe(l => document.Destinations.ContainsKey(l));
        var lines = document.Pages.SelectMany(PageText.Lines).ToList();
        lines[^2].ShouldBe("*First note.");
        lines[^1].ShouldBe("†Second note.");
    }

    [Fact]
    public void Numbers_stand_with_their_decimal_marks_below_one_another()
    {
        var items = Texts(Grouped());
        var marks = new[] { "0.5", "1.25", "10.75" }.Select(t => items.First(g => g.Run.Text == t))
            .Select(g => g.X + Fonts.Face(g.Font).Measure(g.Run.Text.Split('.')[0], g.Size)).ToList();

        foreach (var mark in marks) mark.ShouldBe(marks[0], 0.2);
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_over_the_next_ones()
    {
        var words = string.Join(' ', Enumerable.Range(0, 400).Select(i => string.Create(CultureInfo.InvariantCulture, $"word{i}")));
        var document = Lay(Manuscript(new Block.TableFloat(SampleDrawings.Table("t", 1, "Long cell.", "Study|Remark", [$"Alpha|{words}", "Beta|short"], null))), Small);

        var text = string.Join(' ', document.Pages.SelectMany(PageText.Lines));
        for (var i = 0; i < 400; i++) text.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"word{i}"));
        foreach (var page in document.Pages) page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0).Max(g => g.Y).ShouldBeLessThan(Small.Height - Small.Margins.Bottom);
    }

    [Fact]
    public void A_table_wider_than_any_page_is_reported()
    {
        var header = string.Join('|', Enumerable.Repeat("Unbreakable", 30));
        var laid = ManuscriptLayout.Lay(
            Manuscript(new Block.TableFloat(SampleDrawings.Table("t", 1, "Wide.", header, [header], null))), A4, PageFixture.Figures, Fonts, "ReportGen");

        var warning = laid.Diagnostics.Single();
        warning.Code.ShouldBe("RG705");
        warning.Message.ShouldBe("Table 't' is too wide even for a page turned on its side: words are broken.");
        warning.Found.ShouldBe("30 columns, whose longest words are 1159 pt wide together");
        warning.Expected.ShouldBe("at most 523 pt beside the gaps between them");
        laid.Value!.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>().Where(g => g.Content >= 0).ShouldAllBe(g => g.X + g.Width <= A4.Height - A4.Margins.Right + 0.05);
    }

    private static List<PageItem.Glyphs> Texts(PagedDocument document) => [.. document.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>().Where(g => g.Content >= 0)];

    private static string TextOf(StructureNode.Element element, PagedDocument document)
    {
        var contents = PageText.Elements(element).SelectMany(e => e.Children.OfType<StructureNode.Content>()).Select(c => c.Id).ToImmutableHashSet();
        return string.Concat(document.Pages.SelectMany(p => p.Items).OfType<PageItem.Glyphs>().Where(g => contents.Contains(g.Content)).Select(g => g.Run.Text));
    }
}
