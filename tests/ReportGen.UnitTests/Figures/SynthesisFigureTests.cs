using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Figures;

/// <summary>Every figure of a synthesis in every width, in the situations that break other programs' figures: nothing collides and nothing leaves the drawing.</summary>
public class SynthesisFigureTests
{
    public static TheoryData<string> Situations => ["plain", "one", "two", "nine", "alike", "missing arm", "no events", "all events", "five subgroups", "long names", "right to left", "sixty", "negative", "huge", "differences of one study"];

    [Theory]
    [MemberData(nameof(Situations))]
    public void Is_legible(string situation)
    {
        var drawings = Sample(situation).Draw();
        drawings.Select(d => d.Id).Distinct().Count().ShouldBeGreaterThan(8);
        foreach (var drawing in drawings) Legible(drawing);
    }

    [Fact]
    public void Is_legible_with_six_hundred_studies()
    {
        var sample = new SampleTrials { Trials = [.. Enumerable.Range(0, 600).Select(SampleTrials.Trial)] };
        foreach (var drawing in sample.Draw("forest", "forest_revman", "funnel", "radial", "labbe", "drapery", "sizes", "time")) Legible(drawing);
    }

    [Fact]
    public void Draws_every_kind()
    {
        new SampleTrials().Draw().Select(d => d.Id).Distinct().ShouldBe(SampleTrials.Figures);
    }

    [Fact]
    public void Funnels_of_fewer_than_ten_studies_are_not_assessed()
    {
        var (review, findings) = Sample("nine").Analyse();
        var funnel = review.Settings.Figures.Single(f => f.Id == "funnel");
        new ReportGen.Figures.FigureDrawer(ShippedTemplates.Set).Draw(funnel, review, findings, [WidthClass.Page]).NotIncluded
            .ShouldBe("Not assessed: with fewer than ten studies a funnel plot cannot tell small-study effects from chance.");
    }

    [Fact]
    public void A_study_without_an_arm_is_listed_and_drops_no_other()
    {
        foreach (var drawing in Sample("missing arm").Draw("forest_jama"))
        {
            var words = drawing.Marks.OfType<Mark.Text>().SelectMany(t => t.Runs).Select(r => r.Text).ToList();
            words.ShouldContain("not reported");
            drawing.Marks.OfType<Mark.Rectangle>().Count(r => r.Address is not null).ShouldBe(11);
            drawing.AlternativeText.ShouldContain("Not reported by: ");
        }
    }

    [Fact]
    public void Limits_beyond_the_axis_end_in_arrows()
    {
        var (review, findings) = new SampleTrials().Analyse();
        var figure = (FigureDeclaration.Forest)review.Settings.Figures.Single(f => f.Id == "forest_jama") with { Range = new AxisRange(0.5, 2) };
        var drawing = new ReportGen.Figures.FigureDrawer(ShippedTemplates.Set).Draw(figure, review, findings, [WidthClass.Page]).Drawings[0];
        Legible(drawing);
        foreach (var study in findings.Outcomes.OfType<EffectFindings>().Single().Studies)
        {
            var limits = (QuantityValue.Interval)study.Interval.Value;
            var arrows = drawing.Marks.OfType<Mark.Polygon>().Count(p => p.Address == study.Interval.Address);
            arrows.ShouldBe((limits.Lower < 0.5 ? 1 : 0) + (limits.Upper > 2 ? 1 : 0), study.Name);
            drawing.Marks.OfType<Mark.Rectangle>().Count(r => r.Address == study.Estimate.Address).ShouldBe(study.Estimate.Number is >= 0.5 and <= 2 ? 1 : 0);
        }
    }

    [Fact]
    public void Further_figures_stand_below_the_estimates_of_a_column_where_they_would_break_the_names()
    {
        var plain = new SampleTrials();
        var sample = plain with { Trials = [.. plain.Trials.Select(t => t with { Name = $"Trials & Others {t.Name}" })] };
        var drawings = sample.Draw("leave_one_out");
        bool IsBelow(Drawing drawing) => drawing.Marks.OfType<Mark.Text>().Any(t => t.Runs.Any(r => r.Text.Contains("I² =", StringComparison.Ordinal)) && t.X > drawing.Width / 2);

        IsBelow(drawings.Single(d => d.WidthClass == WidthClass.Column)).ShouldBeTrue();
        IsBelow(drawings.Single(d => d.WidthClass == WidthClass.Page)).ShouldBeFalse();
    }

    private static SampleTrials Sample(string situation)
    {
        var plain = new SampleTrials();
        return situation switch
        {
            "one" => plain with { Trials = [.. plain.Trials.Take(1)] },
            "two" => plain with { Trials = [.. plain.Trials.Take(2)] },
            "nine" => plain with { Trials = [.. plain.Trials.Take(9)] },
            "alike" => plain with { Trials = [.. plain.Trials.Select((t, i) => (t.Name, (int?)10, 100, (int?)20, 100))] },
            "missing arm" => plain with { Trials = plain.Trials.SetItem(3, ("Silent 1999", null, 50, 4, 50)) },
            "no events" => plain with { Trials = [.. plain.Trials.Select((t, i) => (t.Name, (int?)(i % 3 == 0 ? 0 : t.A!.Value), t.N1, (int?)(i % 4 == 0 ? 0 : t.C!.Value), t.N2))] },
            "all events" => plain with { Trials = [.. plain.Trials.Select((t, i) => (t.Name, (int?)(i % 2 == 0 ? t.N1 : t.A!.Value), t.N1, (int?)t.N2, t.N2))] },
            "five subgroups" => plain with { Trials = [.. Enumerable.Range(0, 23).Select(SampleTrials.Trial)], Subgroups = 5 },
            "long names" => plain with { Trials = [.. plain.Trials.Select((t, i) => (Name: $"{i} " + (i % 2 == 0 ? new string('W', 78) : "a study whose name runs on and on, with many words, until eighty letters are full"), t.A, t.N1, t.C, t.N2))] },
            "right to left" => plain with { Trials = [.. plain.Trials.Select((t, i) => (Name: $"דוח על ניסוי אקראי מבוקר שנערך בבית חולים אוניברסיטאי גדול {i}", t.A, t.N1, t.C, t.N2))] },
            "sixty" => plain with { Trials = [.. Enumerable.Range(0, 60).Select(SampleTrials.Trial)] },
            "negative" => plain with { Difference = i => -12 + (i * 1.7) },
            "huge" => plain with { Difference = i => i == 4 ? 123456 : -20000 + (i * 9000.5) },
            "differences of one study" => plain with { Trials = [.. plain.Trials.Take(1)], Difference = _ => 0 },
            _ => plain,
        };
    }

    private static void Legible(Drawing drawing)
    {
        try
        {
            drawing.ShouldBeLegible();
        }
        catch (Exception e) when (e is Xunit.Sdk.XunitException or ShouldAssertException)
        {
            throw new Xunit.Sdk.XunitException($"{drawing.Id}: {e.Message}");
        }
    }
}
