using System.Text.Json;

namespace ReportGen.UnitTests.Cli;

/// <summary>The verb check: exit codes, formats and acceptance.</summary>
public class CheckTests
{
    private const string Discussion = "manuscript/discussion.md";
    private const string Heading = "## Limitations {#limitations}";
    private const string LooseNumber = "We asked 7 experts, 99% by post.\n\n";

    [Fact]
    public void The_sample_has_no_open_finding_and_lists_what_is_accepted()
    {
        using var place = new Workplace();
        var (code, output, error) = Check(place, "--strict", "--accepted");
        (code, error).ShouldBe((0, ""));
        output.ShouldContain("accepted RG844: improves (The sentence says what the case series report");
        output.ShouldEndWith("no open findings, 2 accepted" + Environment.NewLine);
    }

    [Fact]
    public void A_warning_fails_only_when_strict_and_an_error_always()
    {
        using var place = new Workplace();
        place.Edit(Discussion, Heading, LooseNumber + Heading);
        Check(place).ExitCode.ShouldBe(0);
        Check(place, "--strict").ExitCode.ShouldBe(1);
        place.Edit(Discussion, "All {{ leakage.events }} leaks", "All 23 leaks");
        var (code, _, error) = Check(place);
        code.ShouldBe(1);
        error.ShouldContain("error RG811: This number contradicts the data.");
    }

    [Fact]
    public void An_acceptance_needs_a_finding()
    {
        using var place = new Workplace();
        place.Edit(Discussion, Heading, LooseNumber + Heading);
        place.Edit("review.yml", "accepted:\n", "accepted:\n  - {code: RG812, text: experts, reason: they were}\n  - {code: RG812, text: 99%, file: discussion.md, reason: so they were}\n");
        Check(place, "--strict").ExitCode.ShouldBe(0);
        place.Edit(Discussion, LooseNumber, "");
        var (code, _, error) = Check(place, "--strict");
        code.ShouldBe(1);
        error.ShouldContain("warning RG850: No finding matches this acceptance.");
    }

    [Fact]
    public void Annotations_are_workflow_commands()
    {
        using var place = new Workplace();
        Check(place, "--format", "annotations").Out.TrimEnd().ShouldBe("::notice::No open findings, 2 accepted");
        place.Edit(Discussion, Heading, LooseNumber + Heading);
        var lines = Check(place, "--format", "annotations").Out.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines.ShouldAllBe(l => l.StartsWith("::warning file=", StringComparison.Ordinal) && l.Contains(Discussion + ",line=", StringComparison.Ordinal));
        lines[1].ShouldContain(",title=RG812::This number is typed by hand");
        lines[1].ShouldContain("%0AFound: 99%25 by post%0A");
    }

    [Fact]
    public void Sarif_has_rules_places_and_suppressions()
    {
        using var place = new Workplace();
        place.Edit(Discussion, Heading, LooseNumber + Heading);
        using var sarif = JsonDocument.Parse(Check(place, "--format", "sarif").Out);
        sarif.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = sarif.RootElement.GetProperty("runs").EnumerateArray().Single();
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("ReportGen");
        driver.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ShouldBe(["RG812", "RG827", "RG844"]);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Count(r => r.TryGetProperty("suppressions", out _)).ShouldBe(2);
        foreach (var result in results)
        {
            result.GetProperty("level").GetString().ShouldBeOneOf("error", "warning");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            var physical = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            physical.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldNotBeNullOrEmpty();
            var region = physical.GetProperty("region");
            region.GetProperty("startLine").GetInt32().ShouldBeGreaterThan(0);
            region.GetProperty("endColumn").GetInt32().ShouldBeGreaterThan(region.GetProperty("startColumn").GetInt32());
        }
    }

    [Fact]
    public void An_unknown_format_or_review_is_wrong_usage()
    {
        using var place = new Workplace();
        Check(place, "--format", "2").ExitCode.ShouldBe(2);
        Check(place, "no-such-review").ExitCode.ShouldBe(2);
    }

    private static (int ExitCode, string Out, string Error) Check(Workplace place, params string[] more) =>
        Workplace.Run(["check", "--data", place.Data(), "--templates", place.Templates, .. more]);
}
