using ReportGen.Model.Manuscripts;

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
}
