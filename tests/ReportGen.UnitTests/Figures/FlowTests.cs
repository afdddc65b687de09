using System.Collections.Immutable;
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

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Draws_each_variant_of_the_diagram(bool update, bool otherMethods)
    {
        ImmutableArray<(string Box, string Label, int? Count)> boxes =
            [.. SampleFlow.Complete, .. otherMethods ? SampleFlow.OtherMethods : [], .. update ? SampleFlow.Update : []];
        foreach (var drawing in SampleFlow.Draw(boxes))
        {
            drawing.ShouldBeLegible();
            var text = Words(drawing);
            text.Contains("Identification of new studies via databases and registers", StringComparison.Ordinal).ShouldBe(update);
            text.Contains("via other methods", StringComparison.Ordinal).ShouldBe(otherMethods);
            text.Contains("Previous studies", StringComparison.Ordinal).ShouldBe(update);
            text.Contains("Total studies included in review (n = 37)", StringComparison.Ordinal).ShouldBe(update);

            // Each box but the first of its stream, and of the previous version, is reached by one arrow.
            var starts = 1 + (otherMethods ? 1 : 0) + (update ? 1 : 0);
            var joins = (otherMethods ? 1 : 0) + (update ? 1 : 0);
            drawing.Marks.OfType<Mark.Polygon>().Count().ShouldBe(Boxes(drawing).Count - starts + joins);
            drawing.Data.Rows.Length.ShouldBe(boxes.Length);
        }
    }

    [Fact]
    public void Arrows_start_and_end_at_boxes()
    {
        foreach (var drawing in SampleFlow.Draw([.. SampleFlow.Complete, .. SampleFlow.OtherMethods, .. SampleFlow.Update]))
        {
            var boxes = Boxes(drawing);
            foreach (var head in drawing.Marks.OfType<Mark.Polygon>()) boxes.Count(b => Touches(b, head.Points[0])).ShouldBe(1, $"{head} in {drawing.WidthClass}");
            foreach (var line in drawing.Marks.OfType<Mark.Line>())
                boxes.ShouldAllBe(b => !Crosses(b, line), $"{line} in {drawing.WidthClass}");
        }
    }

    [Fact]
    public void Looks_as_approved_with_all_its_parts() =>
        string.Concat(SampleFlow.Draw([.. SampleFlow.Complete, .. SampleFlow.OtherMethods, .. SampleFlow.Update]).Take(2).Select(DrawingText.Of))
            .ShouldMatchApproved(o => o.SubFolder("Approved").WithFileExtension(".txt").NoDiff());

    [Fact]
    public void Says_not_reported_in_a_dashed_box()
    {
        foreach (var drawing in SampleFlow.Draw(SampleFlow.OnlyIncluded))
        {
            drawing.Marks.OfType<Mark.Text>().Count(t => t.Runs[0].Text == "(n = not reported)").ShouldBe(10);
            var boxes = Boxes(drawing);
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

    private static List<Mark.Rectangle> Boxes(Drawing drawing) => [.. drawing.Marks.OfType<Mark.Rectangle>().Where(r => r.Stroke is not null)];

    private static string Words(Drawing drawing) => string.Join(' ', drawing.Marks.OfType<Mark.Text>().SelectMany(t => t.Runs).Select(r => r.Text));

    private static bool Touches(Mark.Rectangle box, Point point) =>
        point.X >= box.X - 0.01 && point.X <= box.X + box.Width + 0.01 && point.Y >= box.Y - 0.01 && point.Y <= box.Y + box.Height + 0.01;

    private static bool Crosses(Mark.Rectangle box, Mark.Line line) =>
        Math.Max(line.X1, line.X2) > box.X + 0.01 && Math.Min(line.X1, line.X2) < box.X + box.Width - 0.01
        && Math.Max(line.Y1, line.Y2) > box.Y + 0.01 && Math.Min(line.Y1, line.Y2) < box.Y + box.Height - 0.01;
}
