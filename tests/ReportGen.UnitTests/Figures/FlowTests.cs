using ReportGen.Model.Drawings;

namespace ReportGen.UnitTests.Figures;

public class FlowTests
{
    [Fact]
    public void Looks_as_approved() => DrawingText.Of(SampleFlow.Draw(SampleFlow.OnlyIncluded)[1])
        .ShouldMatchApproved(o => o.SubFolder("Approved").WithFileExtension(".txt").NoDiff());

    [Fact]
    public void Is_legible_in_every_width()
    {
        foreach (var drawing in SampleFlow.Draw(SampleFlow.Complete)) drawing.ShouldBeLegible();
        foreach (var drawing in SampleFlow.Draw(SampleFlow.OnlyIncluded)) drawing.ShouldBeLegible();
    }

    [Fact]
    public void Says_not_reported_in_a_dashed_box()
    {
        foreach (var drawing in SampleFlow.Draw(SampleFlow.OnlyIncluded))
        {
            drawing.Marks.OfType<Mark.Text>().Count(t => t.Runs[0].Text == "(n = not reported)").ShouldBe(10);
            var boxes = drawing.Marks.OfType<Mark.Rectangle>().Where(r => r.Stroke is not null).ToList();
            boxes.Count(b => b.Stroke!.Dashes.Length > 0).ShouldBe(8);
            boxes.Single(b => b.Stroke!.Dashes.Length == 0).Address.ShouldBe("flow.b10.count");
        }
    }

    [Fact]
    public void Prints_every_count_with_its_address()
    {
        var drawing = SampleFlow.Draw(SampleFlow.Complete)[1];
        var texts = drawing.Marks.OfType<Mark.Text>().Where(t => t.Address is not null).Select(t => $"{t.Address} {t.Runs[0].Text}").ToList();
        foreach (var (box, i) in SampleFlow.Complete.Select((b, i) => (b, i))) texts.ShouldContain($"flow.b{i}.count (n = {box.Count})");
        drawing.Data.Rows.Length.ShouldBe(SampleFlow.Complete.Length);
    }

    [Fact]
    public void Leaves_out_boxes_that_the_table_does_not_give()
    {
        foreach (var drawing in SampleFlow.Draw([("screened", "", 40), ("included_studies", "", 6)]))
        {
            drawing.ShouldBeLegible();
            drawing.Marks.OfType<Mark.Polygon>().Count().ShouldBe(1, "one arrow");
            drawing.Marks.OfType<Mark.Text>().Select(t => t.Runs[0].Text).ShouldNotContain("Identification");
        }
    }

    [Fact]
    public void Grows_with_long_reasons()
    {
        var reasons = Enumerable.Range(0, 30).Select(i => ("excluded_reason", string.Join(' ', Enumerable.Repeat("reason", 1 + i)), (int?)i));
        foreach (var drawing in SampleFlow.Draw([.. SampleFlow.Complete, .. reasons])) drawing.ShouldBeLegible();
    }

    [Fact]
    public void Says_in_words_what_is_reported_and_what_is_not()
    {
        var text = SampleFlow.Draw(SampleFlow.OnlyIncluded)[0].AlternativeText;
        text.ShouldContain("Studies included in review: 6.");
        text.ShouldContain("not reported: PubMed, Medline, Duplicate records, Records screened,");
    }
}
