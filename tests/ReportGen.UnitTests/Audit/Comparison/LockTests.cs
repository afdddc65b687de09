using ReportGen.UnitTests.Cli;

namespace ReportGen.UnitTests.Audit.Comparison;

/// <summary>The accepted figures of a review, and builds that hold to them.</summary>
public class LockTests
{
    private const string Lock = "results.lock.json";

    [Fact]
    public void A_frozen_build_of_the_accepted_data_passes()
    {
        using var place = new Workplace();
        Build(place, "--update-lock").ShouldBe((0, ""));
        Build(place, "--frozen").ShouldBe((0, ""));
    }

    [Fact]
    public void A_changed_cell_fails_tells_what_changed_and_leaves_the_output()
    {
        using var place = new Workplace();
        Build(place, "--update-lock").ExitCode.ShouldBe(0);
        var before = File.ReadAllBytes(place.Output(Workplace.Sample, "results.json"));
        place.Edit("studies.csv", "C2,52.3,", "C2,53.3,");
        var (code, output, error) = place.Build("--formats", "html", "--frozen");
        code.ShouldBe(1);
        output.ShouldContain("cervical-vertebroplasty: what is not as it was accepted\n  studies.montalverne_2005.age: 52.3 → 53.3\n  age.mean: 59.9 → 60.0\n");
        error.ShouldContain("error RG872: The data no longer give what was accepted: ");
        error.ShouldContain("  expected:  the figures of results.lock.json\n  hint:      Look at what changed; mend the data, or accept it with 'reportgen build --update-lock'.\n");
        File.ReadAllBytes(place.Output(Workplace.Sample, "results.json")).ShouldBe(before);
        Build(place, "--update-lock").ExitCode.ShouldBe(0);
        Build(place, "--frozen").ShouldBe((0, ""));
    }

    [Fact]
    public void RG870_no_lock()
    {
        using var place = new Workplace();
        File.Delete(place.SampleFile(Lock));
        Build(place, "--frozen").ShouldBe((1,
            "data/cervical-vertebroplasty/results.lock.json:1:1: error RG870: The figures of this review have not been accepted yet.\n"
            + "  expected:  a file results.lock.json beside review.yml\n"
            + "  hint:      Look at the manuscript, then accept its figures with 'reportgen build --update-lock' and commit the file.\n1 error, 0 warnings\n"));
        Directory.Exists(place.Output(Workplace.Sample)).ShouldBeFalse();
    }

    [Fact]
    public void RG871_another_conclusion()
    {
        using var place = new Workplace();
        Build(place, "--update-lock").ExitCode.ShouldBe(0);
        Accept(place, "\"leakage\": \"is very uncertain\"", "\"leakage\": \"occurs\"");
        Build(place, "--frozen").ShouldBe((1,
            "data/cervical-vertebroplasty/results.lock.json:1:1: error RG871: The conclusion on 'leakage' is not the one that was accepted.\n"
            + "  found:     is very uncertain\n  expected:  occurs\n"
            + "  hint:      Look at what changed; mend the data, or accept it with 'reportgen build --update-lock'.\n1 error, 0 warnings\n"));
    }

    [Fact]
    public void RG872_and_RG873_a_figure_that_differs_and_one_that_was_never_accepted()
    {
        using var place = new Workplace();
        Build(place, "--update-lock").ExitCode.ShouldBe(0);
        Accept(place, "    \"age.mean\": [59.85, \"59.9\"],\n", "");
        Accept(place, "\"age.k\": [6]", "\"age.k\": [7]");
        Build(place, "--frozen").ShouldBe((1,
            "data/cervical-vertebroplasty/results.lock.json:1:1: error RG872: The data no longer give what was accepted: 1 figure differs.\n"
            + "  found:     age.k: 7 → 6\n  expected:  the figures of results.lock.json\n"
            + "  hint:      Look at what changed; mend the data, or accept it with 'reportgen build --update-lock'.\n"
            + "data/cervical-vertebroplasty/results.lock.json:1:1: warning RG873: 1 figure has never been accepted.\n"
            + "  found:     age.mean\n  expected:  only figures of results.lock.json\n  hint:      Accept them with 'reportgen build --update-lock'.\n1 error, 1 warning\n"));
    }

    [Fact]
    public void RG874_a_lock_that_is_none()
    {
        using var place = new Workplace();
        File.WriteAllText(place.SampleFile(Lock), "{\n<<<<<<< HEAD\n");
        Build(place, "--frozen").ShouldBe((1,
            "data/cervical-vertebroplasty/results.lock.json:2:1: error RG874: The lock cannot be read.\n  found:     no JSON\n"
            + "  expected:  a file that 'reportgen build --update-lock' has written\n"
            + "  hint:      After a merge, take either side and run 'reportgen build --update-lock'; then look at the difference.\n1 error, 0 warnings\n"));
    }

    [Fact]
    public void The_lock_has_one_sorted_line_for_each_quantity_and_is_the_same_every_time()
    {
        using var place = new Workplace();
        Build(place, "--update-lock").ExitCode.ShouldBe(0);
        var text = File.ReadAllText(place.SampleFile(Lock));
        var addresses = text.Split('\n').SkipWhile(l => !l.Contains("\"quantities\"", StringComparison.Ordinal)).Skip(1).Where(l => l.StartsWith("    \"", StringComparison.Ordinal)).ToList();
        addresses.Count.ShouldBeGreaterThan(1000);
        addresses.Select(a => a.Trim().Split("\":")[0]).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        File.Delete(place.SampleFile(Lock));
        Build(place, "--update-lock").ExitCode.ShouldBe(0);
        File.ReadAllText(place.SampleFile(Lock)).ShouldBe(text);
    }

    [Fact]
    public void Frozen_and_updating_exclude_each_other() =>
        Workplace.Run("build", "--frozen", "--update-lock").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(2), r => r.Error.ShouldContain("--frozen and --update-lock exclude each other."));

    private static void Accept(Workplace place, string old, string replacement)
    {
        var file = place.SampleFile(Lock);
        File.ReadAllText(file).ShouldContain(old, Case.Sensitive);
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, replacement, StringComparison.Ordinal));
    }

    private static (int ExitCode, string Error) Build(Workplace place, string mode)
    {
        var (code, _, error) = place.Build("--formats", "html", mode);
        return (code, error.ReplaceLineEndings("\n").Replace(place.Data().Replace('\\', '/'), "data", StringComparison.Ordinal));
    }
}
