using ReportGen.Model.Drawings;

namespace ReportGen.UnitTests.Figures;

public class BarsTests
{
    [Fact]
    public void Looks_as_approved() => DrawingText.Of(SampleBars.Draw(SampleBars.Levels, SampleBars.LeakSites)[1])
        .ShouldMatchApproved(o => o.SubFolder("Approved").WithFileExtension(".txt").NoDiff());

    [Theory]
    [InlineData("en-US", "not itemized")]
    [InlineData("en-GB", "not itemised")]
    [InlineData("en", "not itemised")]
    public void The_language_decides_the_spelling(string language, string words)
    {
        foreach (var drawing in SampleBars.DrawIn(language, SampleBars.Levels))
        {
            string.Concat(Texts(drawing)).ShouldContain(words);
            drawing.AlternativeText.ShouldContain(words[1..]);
            drawing.Data.Rows.SelectMany(r => r).Select(c => c.Text).ShouldContain(words);
        }
    }

    [Fact]
    public void Never_invents_bars()
    {
        foreach (var drawing in SampleBars.Draw(SampleBars.Levels))
        {
            drawing.ShouldBeLegible();
            drawing.Marks.OfType<Mark.Rectangle>().Where(r => r.Fill == Ink.Accent).Select(r => r.Address).ShouldBe(["t0.r1.count"]);
            Texts(drawing).Count(t => t == "not reported").ShouldBe(6);
            string.Concat(Texts(drawing)).ShouldContain("not itemized(n = 52)");
            var (bar, rest) = (Bar(drawing, "t0.r1.count"), Bar(drawing, "t0.not_itemised"));
            rest.Fill.ShouldBeNull();
            (rest.Width / bar.Width).ShouldBe(52.0 / 83, 0.001);
        }
    }

    [Fact]
    public void Prints_sum_and_total_of_overlapping_rows()
    {
        foreach (var drawing in SampleBars.Draw(SampleBars.LeakSites))
        {
            drawing.ShouldBeLegible();
            var texts = drawing.Marks.OfType<Mark.Text>().ToList();
            texts.Single(t => t.Address == "t0.sum").Runs[0].Text.ShouldBe("34");
            texts.Single(t => t.Address == "t0.total").Runs[0].Text.ShouldBe("22");
            string.Join(' ', Texts(drawing)).ShouldContain("A leak may be counted");
            drawing.AlternativeText.ShouldContain("sum to 34");
        }
    }

    [Fact]
    public void Shares_its_scale_between_panels_of_one_total()
    {
        var first = new SampleBars("All patients", 120, [("Transoral", 60), ("Anterolateral or posterolateral percutaneous", 60)]);
        var second = new SampleBars("By level", 120, [("C1", null), ("C2", null)]);
        foreach (var drawing in SampleBars.Draw(first, second))
        {
            drawing.ShouldBeLegible();
            Bar(drawing, "t1.not_itemised").Width.ShouldBe(2 * Bar(drawing, "t0.r0.count").Width, 0.002);
        }
    }

    [Fact]
    public void Sets_groups_under_their_headings()
    {
        var panel = new SampleBars("Outcomes", 90, [("Pain", 40), ("Bleeding", 0), ("Function", 12)]) { Groups = ["Benefit", "Harm", "Benefit"] };
        var drawing = SampleBars.Draw(panel)[1];
        drawing.ShouldBeLegible();
        Texts(drawing).Where(t => t.All(char.IsLetter)).ShouldBe(["Outcomes", "Benefit", "Pain", "Function", "Harm", "Bleeding"]);
    }

    [Fact]
    public void Is_legible_with_many_rows_and_long_names()
    {
        var rows = Enumerable.Range(0, 120).Select(i => (new string('W', 1 + (i % 80)), (double?)(i * 100_003)));
        foreach (var drawing in SampleBars.Draw(new SampleBars(new string('T', 90), 1e9, [.. rows]) { Note = new string('n', 300) })) drawing.ShouldBeLegible();
    }

    [Fact]
    public void Is_legible_when_nothing_is_counted()
    {
        foreach (var drawing in SampleBars.Draw(new SampleBars("Nothing", 0, [("None", 0)]))) drawing.ShouldBeLegible();
    }

    private static Mark.Rectangle Bar(Drawing drawing, string address) => drawing.Marks.OfType<Mark.Rectangle>().Single(r => r.Address == address);

    private static IEnumerable<string> Texts(Drawing drawing) => drawing.Marks.OfType<Mark.Text>().Select(t => t.Runs[0].Text);
}
