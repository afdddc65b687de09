using System.Text.Json;

namespace ReportGen.UnitTests.Cli.Analyze;

/// <summary>The trials of BCG vaccine (Colditz et al. 1994), as metafor 3.8-1 and the article have them.</summary>
public class AnalyzeBcgTests
{
    [Fact]
    public void Reml_with_hartung_knapp()
    {
        var json = AnalyzeRun.Of([.. AnalyzeRun.Bcg, "--test", "knha", "--json"]).Json();
        Holds(json, "estimate", -0.71453234, 8);
        Holds(json, "se", 0.18079174, 8);
        Holds(json, "tau2", 0.31324326, 8);
        Holds(json, "I2", 92.22, 2);
        Holds(json, "QE", 152.23, 2);
        Holds(json, "df", 12, 0);
        var back = json.GetProperty("backtransformed");
        Holds(back, "pred", 0.489, 3);
        Holds(back, "ci.lb", 0.330, 3);
        Holds(back, "ci.ub", 0.726, 3);
        Holds(back, "pi.lb", 0.136, 3);
        Holds(back, "pi.ub", 1.763, 3);
    }

    [Fact]
    public void Latitude_as_moderator()
    {
        var regression = AnalyzeRun.Of([.. AnalyzeRun.Bcg, "--moderators", "ablat", "--json"]).Json().GetProperty("meta_regression");
        Holds(regression.GetProperty("coefs")[1], "estimate", -0.0291, 4);
        Holds(regression.GetProperty("coefs")[1], "se", 0.0072, 4);
        regression.GetProperty("R2").GetDouble().ShouldBe(75.62, 0.01);
    }

    [Fact]
    public void DerSimonian_and_laird_as_the_article_of_1994_prints_it()
    {
        var back = AnalyzeRun.Of([.. AnalyzeRun.Bcg, "--method", "DL", "--json"]).Json().GetProperty("backtransformed");
        Holds(back, "pred", 0.4896, 4);
        Holds(back, "ci.lb", 0.345, 3);
        Holds(back, "ci.ub", 0.695, 3);
    }

    [Fact]
    public void The_text_says_the_same()
    {
        var text = AnalyzeRun.Of([.. AnalyzeRun.Bcg, "--test", "knha"]).Out;
        text.ShouldContain("Risk ratio of 13 studies: random effects, REML; Hartung-Knapp");
        text.ShouldContain("Risk ratio            0.489 [0.330, 0.726]");
        text.ShouldContain("Log risk ratio        −0.7145, SE 0.1808, t(12) = −3.95, p = 0.0019");
        text.ShouldContain("Prediction interval   [0.136, 1.763] (t, 12 df)");
        text.ShouldContain("Q(12) = 152.23, p < 0.0001");
        text.ShouldContain("I² 92.2 %");
    }

    private static void Holds(JsonElement owner, string name, double printed, int decimals) =>
        Math.Round(owner.GetProperty(name).GetDouble(), decimals, MidpointRounding.AwayFromZero).ShouldBe(printed, 1e-12, name);
}
