using System.Diagnostics;
using System.Text.Json;
using ReportGen.UnitTests.Cli;

namespace ReportGen.UnitTests.Audit.Comparison;

/// <summary>What changed between two states of a review.</summary>
public class DiffTests
{
    private const string Hint = "  hint:      'git log --oneline -- data' lists the revisions that changed the data.\n1 error, 0 warnings\n";

    [Fact]
    public void A_changed_cell_changes_numbers_and_no_conclusion()
    {
        using var place = new Workplace();
        var old = Kept(place);
        place.Edit("studies.csv", "C2,52.3,", "C2,53.3,");
        var (code, output, error) = Diff(place, old, place.SampleFile(), "--exit-code");
        (code, error).ShouldBe((10, ""));
        output.ShouldStartWith("Changed: one cell of the data changed, ");
        output.ShouldContain("No conclusion changed.\n");
        output.ShouldContain("  Mean age, Mont’Alverne 2005: 52.3 → 53.3\n");
    }

    [Fact]
    public void A_study_that_goes_moves_the_estimate_and_is_named()
    {
        using var place = new Workplace();
        var (old, present) = Bcg(place);
        var file = Path.Combine(present, "studies.csv");
        File.WriteAllLines(file, File.ReadAllLines(file).Where(l => !l.StartsWith("hart_1977", StringComparison.Ordinal)));
        var (code, output, _) = Diff(place, old, present, "--json", "--exit-code");
        code.ShouldBeOneOf(10, 11);
        using var json = JsonDocument.Parse(output);
        var study = json.RootElement.GetProperty("rows").EnumerateArray().Single();
        (study.GetProperty("name").GetString(), study.GetProperty("change").GetString(), study.GetProperty("study").GetBoolean()).ShouldBe(("Hart & Sutherland 1977", "removed", true));
        var pooled = json.RootElement.GetProperty("outcomes")[0].GetProperty("analyses").EnumerateArray().Single(a => a.GetProperty("address").GetString() == "tuberculosis.normal");
        var pull = pooled.GetProperty("moved_by").EnumerateArray().Single();
        pull.GetProperty("study").GetString().ShouldBe("Hart & Sutherland 1977");

        // Put back, the study gives the estimate that was there before, which metafor knows.
        pull.GetProperty("without").GetDouble().ShouldBe(Math.Exp(-0.71453234), 1e-6);
    }

    [Fact]
    public void Another_certainty_changes_the_verb_of_the_conclusion()
    {
        using var place = new Workplace();
        var (old, present) = Bcg(place);
        var file = Path.Combine(present, "review.yml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("      design: randomized\n", "      design: observational\n", StringComparison.Ordinal));
        var (code, output, _) = Diff(place, old, present, "--exit-code");
        code.ShouldBe(11);
        output.ShouldContain("A conclusion changed.\n");
        output.ShouldContain("  may result in a large reduction (certainty: low) → is very uncertain\n");
    }

    [Fact]
    public void Nothing_changed()
    {
        using var place = new Workplace();
        Diff(place, place.SampleFile(), place.SampleFile(), "--exit-code").ShouldBe((0, "Nothing changed.\n", ""));
    }

    /// <summary>What is computed of a single entry, such as a domain that nobody judged, is no row of the data in either.</summary>
    [Fact]
    public void Results_in_a_file_and_the_folder_that_they_came_from_have_the_same_rows_and_cells()
    {
        using var place = new Workplace();
        var (_, present) = Bcg(place);
        place.Build("bcg-vaccine", "--formats", "html").ExitCode.ShouldBe(0);
        var old = place.Output("bcg-vaccine", "results.json");
        Diff(place, old, present).ShouldBe((0, "Nothing changed.\n", ""));
        var file = Path.Combine(present, "studies.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",62,13536,", ",42,13536,", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(Diff(place, old, present, "--json").Output);
        json.RootElement.GetProperty("rows").GetArrayLength().ShouldBe(0);
        json.RootElement.GetProperty("cells").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void The_site_has_a_page_of_what_changed_since_earlier_results()
    {
        using var place = new Workplace();
        var old = Kept(place);
        Directory.CreateDirectory(place.SampleFile("earlier"));
        File.Copy(old, place.SampleFile("earlier", "results.json"));
        place.Edit("studies.csv", "C2,52.3,", "C2,53.3,");
        place.Edit("review.yml", "date: 2026-11-22\n", "date: 2026-11-22\nearlier: earlier/results.json\n");
        place.Build("--formats", "html").ShouldSatisfyAllConditions(b => b.ExitCode.ShouldBe(0), b => b.Error.ShouldBe(""));
        File.ReadAllText(place.Output(Workplace.Sample, "index.html")).ShouldContain("<a href=\"changes.html\">What changed</a>");
        var page = File.ReadAllText(place.Output(Workplace.Sample, "changes.html"));
        page.ShouldContain("What changed since the results of 2026-11-22.");
        page.ShouldContain("Mean age, Mont’Alverne 2005");
        File.Exists(place.Output(Workplace.Sample, "tables", "changes-cells.csv")).ShouldBeTrue();
    }

    [Fact]
    public void A_page_can_be_asked_for()
    {
        using var place = new Workplace();
        var old = Kept(place);
        place.Edit("studies.csv", "C2,52.3,", "C2,53.3,");
        Diff(place, old, place.SampleFile(), "--output", Path.Combine(place.Root, "changes")).ExitCode.ShouldBe(0);
        File.ReadAllText(Path.Combine(place.Root, "changes", Workplace.Sample, "changes.html")).ShouldContain("<h1>What changed</h1>");
        File.Exists(Path.Combine(place.Root, "changes", "assets", "site.css")).ShouldBeTrue();
    }

    [Fact]
    public void A_git_revision_is_compared_with_the_folder()
    {
        using var place = new Workplace();
        foreach (var arguments in new[] { "init -q", "add data", "-c user.name=A -c user.email=a@example.org commit -q -m data" }) Process(place, "git", arguments.Split(' ')).ExitCode.ShouldBe(0);
        place.Edit("studies.csv", "C2,52.3,", "C2,53.3,");
        var (code, output, error) = Reportgen(place, null, "diff", "HEAD", "data/cervical-vertebroplasty", "--exit-code", "--templates", place.Templates);
        (code, error).ShouldBe((10, ""));
        output.ShouldContain("  Mean age, Mont’Alverne 2005: 52.3 → 53.3\n");
        Reportgen(place, null, "diff", "nonsense", "data/cervical-vertebroplasty", "--templates", place.Templates).Error.ShouldBe(
            "nonsense:1:1: error RG878: Git has no such folder at this revision.\n  found:     fatal: not a valid object name: nonsense\n"
            + "  expected:  a revision of this repository with the folder of a review, such as HEAD~1:data/bcg-vaccine\n" + Hint);
        Reportgen(place, null, "diff", "HEAD", "HEAD:data/cervical-vertebroplasty", "--templates", place.Templates).Output.ShouldBe("Nothing changed.\n");
        Reportgen(place, null, "diff", "HEAD:data/cervical-vertebroplasty", "HEAD", "--templates", place.Templates).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void RG877_git_cannot_be_run()
    {
        using var place = new Workplace();
        var error = Reportgen(place, "/nowhere", "diff", "HEAD", "data/cervical-vertebroplasty", "--templates", place.Templates).Error;
        error.ShouldStartWith("HEAD:1:1: error RG877: A git revision cannot be read, for git cannot be run.\n  found:     ");
        error.ShouldEndWith("  expected:  git, to be found by its name\n  hint:      Install git, or name a folder or a results.json.\n1 error, 0 warnings\n");
    }

    [Fact]
    public void RG875_a_file_without_results()
    {
        using var place = new Workplace();
        var file = Path.Combine(place.Root, "none.json");
        File.WriteAllText(file, "{}");
        var error = Diff(place, file, place.SampleFile()).Error.Replace(place.Root, "", StringComparison.Ordinal);
        error.ShouldStartWith("/none.json:1:1: error RG875: This file holds no results of a review.\n  found:     ");
        error.ShouldEndWith(
            "  expected:  a results.json that ReportGen has written\n  hint:      Name the results.json of a built review, its folder of data, or a git revision.\n1 error, 0 warnings\n");
    }

    [Fact]
    public void RG876_a_folder_without_a_review()
    {
        using var place = new Workplace();
        Diff(place, place.Data(), place.SampleFile()).Error.Replace(place.Root, "", StringComparison.Ordinal).ShouldBe(
            "/data:1:1: error RG876: There is nothing of this name to compare.\n  found:     /data\n"
            + "  expected:  a folder with a review.yml, a results.json, or a git revision such as HEAD~1:data/bcg-vaccine\n"
            + "  hint:      Run the program where the data folder is, or write the path of the folder.\n1 error, 0 warnings\n");
    }

    [Fact]
    public void RG879_a_revision_without_a_folder()
    {
        using var place = new Workplace();
        Diff(place, "HEAD", "HEAD").Error.ShouldBe(
            "HEAD:1:1: error RG879: Which review is meant at this revision is not said.\n  found:     HEAD\n  expected:  a revision with a folder, such as HEAD~1:data/bcg-vaccine\n"
            + "  hint:      Write the folder behind the revision; beside a folder on disk the revision alone is enough.\n1 error, 0 warnings\n");
    }

    private static (string Old, string Present) Bcg(Workplace place)
    {
        Workplace.Copy(RepositoryFolder.Path("data", "bcg-vaccine"), place.Data("bcg-vaccine"));
        return (RepositoryFolder.Path("data", "bcg-vaccine"), place.Data("bcg-vaccine"));
    }

    // The results as they are now, kept for later.
    private static string Kept(Workplace place)
    {
        place.Build("--formats", "html").ExitCode.ShouldBe(0);
        var file = Path.Combine(place.Root, "kept.json");
        File.Copy(place.Output(Workplace.Sample, "results.json"), file);
        return file;
    }

    private static (int ExitCode, string Output, string Error) Diff(Workplace place, string old, string present, params string[] more)
    {
        var (code, output, error) = Workplace.Run(["diff", old, present, "--templates", place.Templates, .. more]);
        return (code, output.ReplaceLineEndings("\n"), error.ReplaceLineEndings("\n"));
    }

    private static (int ExitCode, string Output, string Error) Reportgen(Workplace place, string? path, params string[] arguments) =>
        Process(place, "dotnet", [Path.Combine(AppContext.BaseDirectory, "reportgen.dll"), .. arguments], path);

    private static (int ExitCode, string Output, string Error) Process(Workplace place, string program, string[] arguments, string? path = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = place.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        if (path is not null) start.Environment["PATH"] = path;
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
