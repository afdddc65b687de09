using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Figures;

public class ForestTests
{
    [Fact]
    public void Looks_as_approved() => DrawingText.Of(new SampleForest().Draw(WidthClass.Page)[0])
        .ShouldMatchApproved(o => o.SubFolder("Approved").WithFileExtension(".txt").NoDiff());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(37)]
    [InlineData(600)]
    public void Is_legible_with_any_number_of_studies(int k)
    {
        foreach (var drawing in new SampleForest { Studies = Many(k) }.Draw()) drawing.ShouldBeLegible();
    }

    [Fact]
    public void Grows_by_the_same_height_with_each_study()
    {
        double Height(int k) => new SampleForest { Studies = Many(k) }.Draw(WidthClass.Page)[0].Height;
        (Height(600) - Height(599)).ShouldBe(Height(41) - Height(40), 0.002);
    }

    [Fact]
    public void Has_a_band_for_head_rows_and_foot()
    {
        var kinds = new SampleForest { NotReported = ["Nobody 2013"] }.Draw(WidthClass.Page)[0].Bands.Select(b => b.Kind).ToList();
        kinds[0].ShouldBe(BandKind.Head);
        kinds[^1].ShouldBe(BandKind.Foot);
        kinds[1..^1].ShouldAllBe(k => k == BandKind.Row);
        kinds.Count.ShouldBe(1 + 6 + 1 + 1 + 3 + 1, "head; studies, one that does not report, total, three analyses; foot");
    }

    [Theory]
    [InlineData("A study whose name runs to eighty characters, and says so until the very end of it")]
    [InlineData("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("A*b|<script>alert(1)</script>&amp; {{ leak }} **bold** \t tab")]
    [InlineData("Ω")]
    public void Prints_names_literally_and_in_their_column(string name)
    {
        var forest = new SampleForest { Studies = [(name, 3, 9), ("Short 2010", 2, 5)], NotReported = [name], Corrected = [name] };
        foreach (var drawing in forest.Draw())
        {
            drawing.ShouldBeLegible();
            Squeezed(AllText(drawing)).ShouldContain(Squeezed(name) + "†");
            drawing.Data.Rows.ShouldContain(r => r[0].Text == name);
        }
    }

    [Fact]
    public void Bears_no_events_and_nothing_but_events()
    {
        var forest = new SampleForest { Studies = [("None 2001", 0, 40), ("All 2002", 12, 12)], Corrected = ["None 2001", "All 2002"] };
        foreach (var drawing in forest.Draw())
        {
            drawing.ShouldBeLegible();
            AllText(drawing).ShouldContain("100.0%");
            AllText(drawing).ShouldContain("½ was added");
            var (none, all) = (Box(drawing, "leakage.s0.estimate"), Box(drawing, "leakage.s1.estimate"));
            (all.X + (all.Width / 2)).ShouldBeGreaterThan(none.X + (none.Width / 2) + 40);
        }
    }

    [Fact]
    public void Says_that_a_prediction_interval_is_not_available_and_draws_none()
    {
        foreach (var drawing in new SampleForest { HasPrediction = false }.Draw())
        {
            drawing.ShouldBeLegible();
            drawing.Marks.OfType<Mark.Line>().ShouldNotContain(l => l.Address == "leakage.pooled.prediction");
            Squeezed(AllText(drawing)).ShouldContain("Predictioninterval:notestimablewithfewerthanthreestudies");
        }
    }

    [Fact]
    public void Lists_studies_that_do_not_report()
    {
        foreach (var drawing in new SampleForest { NotReported = ["Nobody 2013", "Someone 2014"] }.Draw())
        {
            drawing.ShouldBeLegible();
            Texts(drawing).Count(t => t == "not reported").ShouldBe(2);
            drawing.AlternativeText.ShouldContain("Not reported by: Nobody 2013 and Someone 2014.");
        }
    }

    [Fact]
    public void Draws_boxes_with_areas_in_proportion_to_weights()
    {
        var forest = new SampleForest { Studies = [("A 2001", 20, 40), ("B 2002", 5, 10)] };
        var (drawing, weights) = (forest.Draw(WidthClass.Page)[0], forest.Findings().Pooled[0].Weights);
        var ratio = Math.Pow(Box(drawing, "leakage.s0.estimate").Width / Box(drawing, "leakage.s1.estimate").Width, 2);
        ratio.ShouldBe(weights[0].Number!.Value / weights[1].Number!.Value, 0.01);
    }

    [Fact]
    public void Ends_intervals_beyond_0_with_the_axis()
    {
        var drawing = new SampleForest { CrudeLower = -0.04, Analyses = ["crude"] }.Draw(WidthClass.Page)[0];
        drawing.ShouldBeLegible();
        drawing.Marks.OfType<Mark.Polygon>().Single().Points.Min(p => p.X).ShouldBe(Ticks(drawing)["0"]);
        AllText(drawing).ShouldContain("[−4.0, 22.2]");
    }

    [Fact]
    public void Places_marks_at_their_values()
    {
        var drawing = new SampleForest().Draw(WidthClass.Web)[0];
        var box = Box(drawing, "leakage.s0.estimate");
        var ticks = Ticks(drawing);
        (box.X + (box.Width / 2)).ShouldBe(ticks["0"] + (0.5 * (ticks["100"] - ticks["0"])), 0.01);
        var diamond = drawing.Marks.OfType<Mark.Polygon>().Single(p => p.Address == "leakage.pooled.estimate");
        diamond.Points.Min(p => p.X).ShouldBe(ticks["0"] + (0.1 * (ticks["100"] - ticks["0"])), 0.01);
    }

    [Theory]
    [InlineData(ForestOrder.Year, "Mont’Alverne 2005,Pflugmacher 2006,Sun 2010,Masala 2011,Anselmetti 2012,Blondel 2012")]
    [InlineData(ForestOrder.File, "Mont’Alverne 2005,Pflugmacher 2006,Sun 2010,Masala 2011,Anselmetti 2012,Blondel 2012")]
    [InlineData(ForestOrder.Estimate, "Masala 2011,Pflugmacher 2006,Anselmetti 2012,Blondel 2012,Sun 2010,Mont’Alverne 2005")]
    public void Sorts_studies_as_declared(ForestOrder order, string expected) =>
        new SampleForest { Order = order }.Draw(WidthClass.Page)[0].Data.Rows.Take(6).Select(r => r[0].Text).ShouldBe(expected.Split(','));

    [Fact]
    public void Names_each_level_where_levels_differ()
    {
        var drawing = new SampleForest { Level = 0.9 }.Draw(WidthClass.Page)[0];
        drawing.ShouldBeLegible();
        var text = Squeezed(AllText(drawing));
        text.ShouldContain("Estimate[90%CI]");
        text.ShouldContain("Hartung-Knapp)[95%CI]");
    }

    [Fact]
    public void Draws_without_any_analysis()
    {
        foreach (var drawing in new SampleForest { Analyses = [] }.Draw())
        {
            drawing.ShouldBeLegible();
            Texts(drawing).ShouldNotContain("Weight");
            drawing.Marks.OfType<Mark.Rectangle>().Count().ShouldBe(6);
        }
    }

    private static ImmutableArray<(string Name, int Events, int Total)> Many(int k) =>
        [.. Enumerable.Range(0, k).Select(i => ($"S{(i % 97).ToString(CultureInfo.InvariantCulture)} {1990 + (i % 30)}", i * 7 % 41, 41 + (i * 13 % 400)))];

    private static Mark.Rectangle Box(Drawing drawing, string address) => drawing.Marks.OfType<Mark.Rectangle>().Single(r => r.Address == address);

    private static Dictionary<string, double> Ticks(Drawing drawing) =>
        drawing.Marks.OfType<Mark.Text>().Where(t => t.Anchor == TextAnchor.Middle && double.TryParse(t.Runs[0].Text, CultureInfo.InvariantCulture, out _))
            .ToDictionary(t => t.Runs[0].Text, t => t.X);

    private static IEnumerable<string> Texts(Drawing drawing) => drawing.Marks.OfType<Mark.Text>().Select(t => t.Runs[0].Text);

    private static string AllText(Drawing drawing) => string.Concat(Texts(drawing));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
