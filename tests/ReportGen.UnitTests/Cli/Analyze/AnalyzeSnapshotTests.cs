using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.UnitTests.Cli.Analyze;

/// <summary>What the command prints, approved as a whole.</summary>
public partial class AnalyzeSnapshotTests
{
    private static readonly string[] Everything =
    [
        .. AnalyzeRun.Bcg, "--test", "knha", "--moderators", "ablat,alloc", "--subgroup", "alloc", "--cumulative", "year", "--leave-one-out", "--influence", "--small-study", "--prediction",
    ];

    private static readonly string[] Leaks = [AnalyzeRun.Data("leaks.csv"), "--measure", "PLO", "--xi", "leaks", "--ni", "vertebrae"];

    [Fact]
    public void Risk_ratio_with_everything() => Approve(AnalyzeRun.Of(Everything).Out);

    [Fact]
    public void Risk_ratio_in_a_wide_terminal() => Approve(AnalyzeRun.Of("", 120, colors: false, [.. AnalyzeRun.Bcg, "--prediction"]).Out);

    [Fact]
    public void Proportions_with_subgroups() => Approve(AnalyzeRun.Of([.. Leaks, "--subgroup", "approach", "--small-study", "--leave-one-out"]).Out);

    [Fact]
    public void Proportions_by_a_mixed_model_in_colours() => Approve(AnalyzeRun.Of("", 80, colors: true, [.. Leaks, "--method", "GLMM"]).Out);

    [Fact]
    public void Standardized_mean_difference() => Approve(AnalyzeRun.Of(AnalyzeRun.Data("pain.csv"), "--measure", "SMD", "--moderators", "weeks", "--level", "90", "--test", "adhoc").Out);

    [Fact]
    public void Reported_hazard_ratios() => Approve(AnalyzeRun.Of(AnalyzeRun.Data("effects.csv"), "--measure", "HR", "--method", "EE", "--small-study").Out);

    [Fact]
    public void Odds_ratio_by_mantel_haenszel() => Approve(AnalyzeRun.Of([.. AnalyzeRun.Bcg.Select(a => a == "RR" ? "OR" : a), "--method", "MH", "--subgroup", "alloc"]).Out);

    [Fact]
    public void Json_with_everything() => Approve(AnalyzeRun.Of([.. Everything, "--json"]).Out);

    [Fact]
    public void Json_of_a_mixed_model() => Approve(AnalyzeRun.Of([.. Leaks, "--method", "GLMM", "--json"]).Out);

    [Fact]
    public void Colours_are_all_that_a_terminal_adds()
    {
        var colored = AnalyzeRun.Of("", 80, colors: true, Everything).Out;
        colored.ShouldContain("\u001b[");
        EscapeSequence().Replace(colored, "").ShouldBe(AnalyzeRun.Of(Everything).Out);
    }

    [Fact]
    public void The_same_bytes_in_every_culture_and_from_standard_input()
    {
        var expected = (Text: AnalyzeRun.Of(Everything).Out, Json: AnalyzeRun.Of([.. Everything, "--json"]).Out);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (string[])["de-DE", "tr-TR", "ar-SA"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                AnalyzeRun.Of(Everything).Out.ShouldBe(expected.Text);
                AnalyzeRun.OfText(File.ReadAllText(AnalyzeRun.Data("bcg.csv")), [.. Everything[1..], "--json"]).Out.ShouldBe(expected.Json);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Approve(string text) =>
        text.ShouldMatchApproved(c => c.SubFolder("Approved").WithFileExtension(".txt").LocateTestMethodUsingAttribute<FactAttribute>().NoDiff());

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex EscapeSequence();
}
