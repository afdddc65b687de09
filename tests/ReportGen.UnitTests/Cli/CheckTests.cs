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

    // What the schema of SARIF 2.1.0 (OASIS, errata 01) asks of the objects that are written.
    [Fact]
    public void Sarif_keeps_to_its_schema_whatever_is_found()
    {
        using var place = new Workplace();
        HoldsToSchema(Check(place, "--format", "sarif").Out);
        place.Edit(Discussion, Heading, LooseNumber + Heading);
        HoldsToSchema(Check(place, "--format", "sarif").Out);
        place.Edit("review.yml", "primary: true", "primry: true");
        HoldsToSchema(Check(place, "--format", "sarif").Out);
        HoldsToSchema(Workplace.Run(["check", "--data", place.Data(), "--templates", "no templates, 100%", "--format", "sarif"]).Out);
    }

    private static readonly Dictionary<string, (string[] Required, string[] Others)> SarifObjects = new(StringComparer.Ordinal)
    {
        ["log"] = (["version", "runs"], ["$schema"]),
        ["runs"] = (["tool"], ["columnKind", "results"]),
        ["tool"] = (["driver"], []),
        ["driver"] = (["name"], ["version", "rules"]),
        ["rules"] = (["id"], ["shortDescription", "defaultConfiguration"]),
        ["shortDescription"] = (["text"], []),
        ["defaultConfiguration"] = ([], ["level"]),
        ["results"] = (["message"], ["ruleId", "level", "locations", "suppressions"]),
        ["message"] = ([], ["text"]),
        ["locations"] = ([], ["physicalLocation"]),
        ["physicalLocation"] = (["artifactLocation"], ["region"]),
        ["artifactLocation"] = ([], ["uri"]),
        ["region"] = ([], ["startLine", "startColumn", "endColumn"]),
        ["suppressions"] = (["kind"], ["justification"]),
    };

    private static readonly Dictionary<string, string[]> SarifWords = new(StringComparer.Ordinal)
    {
        ["version of log"] = ["2.1.0"],
        ["columnKind"] = ["utf16CodeUnits", "unicodeCodePoints"],
        ["level"] = ["none", "note", "warning", "error"],
        ["kind"] = ["inSource", "external"],
    };

    private static void HoldsToSchema(string sarif)
    {
        using var document = JsonDocument.Parse(sarif);
        document.RootElement.GetProperty("runs")[0].GetProperty("results").ValueKind.ShouldBe(JsonValueKind.Array);
        Holds("log", document.RootElement);
    }

    private static void Holds(string name, JsonElement element)
    {
        var (required, others) = SarifObjects[name];
        string[] names = [.. element.EnumerateObject().Select(p => p.Name)];
        required.Except(names).ShouldBeEmpty(name);
        names.Except(required).Except(others).ShouldBeEmpty(name);
        foreach (var property in element.EnumerateObject())
        {
            var value = property.Value;
            if ((SarifWords.GetValueOrDefault(property.Name) ?? SarifWords.GetValueOrDefault($"{property.Name} of {name}")) is { } words) words.ShouldContain(value.GetString());
            else if (value.ValueKind == JsonValueKind.Number) value.GetInt32().ShouldBeGreaterThan(0);
            else if (value.ValueKind == JsonValueKind.Object) Holds(property.Name, value);
            else if (value.ValueKind == JsonValueKind.Array)
                foreach (var item in value.EnumerateArray()) Holds(property.Name, item);
            else Text(property.Name, value.GetString()!);
        }
    }

    // A path that begins with a slash would be looked for at the root of the repository.
    private static void Text(string name, string text)
    {
        text.ShouldNotBeEmpty(name);
        if (name is not ("uri" or "$schema")) return;
        Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute).ShouldBeTrue(text);
        text.ShouldNotStartWith("/");
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
