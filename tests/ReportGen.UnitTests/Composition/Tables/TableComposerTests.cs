using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Composition.Tables;

public class TableComposerTests
{
    private readonly ManuscriptTable _table = new SmallReview().Compose().Value.ShouldNotBeNull().Tables.Single();

    [Fact]
    public void Aligns_numbers_on_their_decimal_mark() => _table.Columns.Select(c => (Outlines.Of(c.Header), c.Alignment)).ShouldBe(
        [("[Study]", ColumnAlignment.Left), ("[Age (y)]", ColumnAlignment.Decimal), ("[Levels]", ColumnAlignment.Left), ("[Fill (%)]", ColumnAlignment.Decimal)]);

    [Fact]
    public void Prints_cells_as_reported_and_cites_the_studies() => _table.Rows.Select(r => r.Cells.Select(c => Outlines.Of(c.Children))).ShouldBe(
    [
        ["{studies.masala.name=Masala 2011} cite(1)", "{studies.masala.age=3}", "{studies.masala.levels=C1 – C7}", "{studies.masala.fill=40}"],
        ["{studies.sun.name=Sun 2010} cite(2)", "{studies.sun.age=-}", "{studies.sun.levels=None}", "{studies.sun.fill=not reported}"],
    ]);

    [Fact]
    public void Has_a_total_row_and_notes_from_templates()
    {
        _table.Total.ShouldNotBeNull().Cells.Select(c => Outlines.Of(c.Children)).ShouldBe(["[Total]", "{studies.masala.age=3} [ mean]", "", ""]);
        _table.Notes.Select(Outlines.Of).ShouldBe(["[VAS, ] em([visual]) [ analogue scale.] cite(3)"]);
    }

    [Fact]
    public void Neighbouring_columns_of_one_group_stand_under_one_heading()
    {
        var table = Compose(t => t with { Columns = [t.Columns[0], t.Columns[1] with { Group = "Case" }, t.Columns[2] with { Group = "Case" }, t.Columns[3] with { Group = "Cement" }] });

        table.HeaderGroups.Select(g => (Outlines.Of(g.Header), g.First, g.Count)).ShouldBe([("[Case]", 1, 2), ("[Cement]", 3, 1)]);
        table.HeaderGroupOf(0).ShouldBeNull();
        table.HeaderGroupOf(2).ShouldBe(table.HeaderGroups[0]);
    }

    [Fact]
    public void Rows_stand_in_groups_by_the_text_of_a_column()
    {
        var table = Compose(t => t with { GroupBy = "levels" });

        table.RowGroups.Select(g => (Outlines.Of(g.Header), g.First, g.Count)).ShouldBe([("[C1 – C7]", 0, 1), ("[None]", 1, 1)]);
    }

    [Fact]
    public void Notes_on_headings_and_cells_are_marked_in_reading_order_and_those_that_say_the_same_once()
    {
        var table = Compose(
            t => t with { CellNotes = true, Columns = t.Columns.SetItem(2, t.Columns[2] with { Note = new("As *counted*.", Yaml) }) },
            Note("sun", "levels", "By hand."), Note("sun", "age", "A <b> figure"), Note("masala", "levels", "By hand."), Note("masala", "other", "Not shown."));

        table.MarkedNotes.Select(Outlines.Of).ShouldBe(["[As ] em([counted]) [.]", "[By hand.]", "[A <b> figure]"]);
        Outlines.Of(table.Columns[2].Header).ShouldBe("[Levels] mark(1)");
        table.Rows.Select(r => Outlines.Of(r.Cells[2].Children)).ShouldBe(["{studies.masala.levels=C1 – C7} mark(2)", "{studies.sun.levels=None} mark(2)"]);
        Outlines.Of(table.Rows[1].Cells[1].Children).ShouldBe("{studies.sun.age=-} mark(3)");
    }

    [Fact]
    public void Notes_on_cells_are_left_out_where_they_are_not_asked_for() =>
        Compose(t => t, Note("sun", "levels", "By hand.")).MarkedNotes.ShouldBeEmpty();

    private static readonly SourceSpan Yaml = new("review.yml", 9, 3, 4);

    private static CellNote Note(string row, string column, string text) => new("studies", row, column, text, Yaml);

    private static ManuscriptTable Compose(Func<ReportTableDeclaration, ReportTableDeclaration> change, params ImmutableArray<CellNote> notes) =>
        new SmallReview { ChangeTable = change, Notes = notes }.Compose().Value.ShouldNotBeNull().Tables.Single();
}
