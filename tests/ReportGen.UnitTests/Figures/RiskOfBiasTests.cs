using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Figures;

public class RiskOfBiasTests
{
    public static TheoryData<string> Tools => [.. ShippedTemplates.Set.RiskOfBiasTools.Keys];

    [Fact]
    public void Knows_the_tools_that_reviews_use() => ShippedTemplates.Set.RiskOfBiasTools.Select(t => $"{t.Key} {t.Value.Domains.Length}").ShouldBe(
        ["jbi_case_series 10", "newcastle_ottawa_case_control 8", "newcastle_ottawa_cohort 8", "quadas_2 7", "rob_2 6", "robins_i 8"]);

    [Theory]
    [MemberData(nameof(Tools))]
    public void Shows_every_judgement_of_every_domain(string tool)
    {
        var sample = new SampleRiskOfBias(tool);
        foreach (var drawing in sample.Draw(RiskOfBiasLayout.TrafficLight))
        {
            drawing.ShouldBeLegible();
            for (var i = 0; i < sample.Names.Length; i++)
            {
                for (var j = 0; j < sample.Declared.Domains.Length; j++)
                {
                    var domain = sample.Declared.Domains[j];
                    var marks = drawing.Marks.Where(m => m.Address == $"bias.s{i}.{domain.Id}").ToList();
                    marks.ShouldNotBeEmpty($"{domain.Id} of study {i} in {drawing.WidthClass}");
                    var ground = sample.Judgement(i, j) is { } id ? sample.Declared.Judgement(id)!.Ink : (Ink?)null;
                    marks.Where(m => m is Mark.Circle or Mark.Polygon).ShouldAllBe(m => Fill(m) == ground);
                    if (ground is null) marks.OfType<Mark.Text>().Single().Runs[0].Text.ShouldBe("NR");
                }
            }

            foreach (var domain in sample.Declared.Domains) Words(drawing).ShouldContain(domain.Label);
            Words(drawing).ShouldContain("Not reported");
        }
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void Divides_each_bar_by_the_shares(string tool)
    {
        foreach (var drawing in new SampleRiskOfBias(tool) { Weighted = tool == "rob_2" }.Draw(RiskOfBiasLayout.Summary))
        {
            drawing.ShouldBeLegible();
            foreach (var domain in ShippedTemplates.Set.RiskOfBiasTools[tool].Domains)
            {
                var parts = drawing.Marks.OfType<Mark.Rectangle>().Where(r => r.Address?.StartsWith($"bias.domains.{domain.Id}.", StringComparison.Ordinal) == true).ToList();
                parts.Sum(p => p.Width).ShouldBe(Ticks(drawing)["100"] - Ticks(drawing)["0"], 0.01);
                foreach (var (left, right) in parts.Zip(parts.Skip(1))) right.X.ShouldBe(left.X + left.Width, 0.002);
            }

            Words(drawing).Contains("Weights: random effects (REML)", StringComparison.Ordinal).ShouldBe(tool == "rob_2");
        }
    }

    [Fact]
    public void Looks_as_approved() => string.Concat(new[] { "rob_2", "newcastle_ottawa_cohort" }.Select(t => new SampleRiskOfBias(t))
            .SelectMany(s => new[] { DrawingText.Of(s.Draw(RiskOfBiasLayout.TrafficLight)[1]), DrawingText.Of(s.Draw(RiskOfBiasLayout.Summary)[1]) }))
        .ShouldMatchApproved(o => o.SubFolder("Approved").WithFileExtension(".txt").NoDiff());

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void Is_legible_with_long_names_and_many_studies(int k)
    {
        var names = Enumerable.Range(0, k).Select(i => i % 3 == 0 ? new string('W', 80) : "דוח על שם ארוך מאוד של מחקר שנכתב מימין לשמאל " + i);
        foreach (var tool in new[] { "jbi_case_series", "newcastle_ottawa_cohort" })
            foreach (var drawing in new SampleRiskOfBias(tool) { Names = [.. names] }.Draw(RiskOfBiasLayout.TrafficLight)) drawing.ShouldBeLegible();
    }

    private static Ink? Fill(Mark mark) => mark switch
    {
        Mark.Circle circle => circle.Fill,
        Mark.Polygon polygon => polygon.Fill,
        _ => null,
    };

    private static string Words(Drawing drawing) => string.Join(' ', drawing.Marks.OfType<Mark.Text>().SelectMany(t => t.Runs).Select(r => r.Text));

    private static Dictionary<string, double> Ticks(Drawing drawing) => drawing.Marks.OfType<Mark.Text>()
        .Where(t => t.Anchor == TextAnchor.Middle && t.Address is null && t.Runs[0].Text.All(char.IsAsciiDigit)).ToDictionary(t => t.Runs[0].Text, t => t.X);
}
