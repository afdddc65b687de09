using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>The comparison with the reference files itself: nothing is left out, and a wrong digit makes it fail.</summary>
public sealed class OracleHarnessTests
{
    public static TheoryData<string> Files => [.. OracleFiles.All.Keys];

    [Fact]
    public void Oracle_every_file_of_the_folder_has_a_check() =>
        Directory.EnumerateFiles(OracleFile.Folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ShouldBe(OracleFiles.All.Keys);

    /// <summary>In the text of the file itself: read anew, computed anew. That every other number would be noticed too is held by each file's own test.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Oracle_one_changed_digit_of_a_file_makes_its_check_fail(string file)
    {
        var root = OracleFile.Read(file);
        var check = OracleFiles.All[file];
        var (id, shortest, run) = check.Cases(root).OrderBy(c => c.Case.GetRawText().Length).Select(c => (c.Id, c.Case, Run: Ran(check, c.Id, c.Case))).First(r => Compared(r).Any());
        run.Failures.ShouldBeEmpty();
        var (path, number) = Compared((id, shortest, run)).Last();
        double value = number.GetDouble(), changed = value + OracleChanges.By(file, "/cases/0" + path, value);
        Ran(check, id, OracleFile.Parse(Replaced(shortest, path, changed))).Failures.ShouldNotBeEmpty($"{id} {path}: {value} became {changed}");
    }

    [Fact]
    public void Oracle_an_unknown_kind_of_case_is_a_failure_not_a_skip()
    {
        var check = OracleFiles.All["descriptives.json"];
        var first = check.Cases(OracleFile.Read("descriptives.json")).First();
        string unknown = first.Case.GetRawText().Replace("\"summary\"", "\"another\"", StringComparison.Ordinal);
        Ran(check, first.Id, OracleFile.Parse(Encoding.UTF8.GetBytes(unknown))).Failures.ShouldContain(f => f.Contains("unknown kind", StringComparison.Ordinal));
    }

    [Fact]
    public void Oracle_an_unknown_distribution_is_a_failure_not_a_skip()
    {
        var check = OracleFiles.All["distributions.json"];
        var first = check.Cases(OracleFile.Read("distributions.json")).First();
        string unknown = first.Case.GetRawText().Replace($"\"{first.Id}\"", "\"another\"", StringComparison.Ordinal);
        Ran(check, "another", OracleFile.Parse(Encoding.UTF8.GetBytes(unknown))).Failures.ShouldNotBeEmpty();
    }

    [Fact]
    public void Oracle_a_field_that_no_comparison_knows_is_a_failure()
    {
        var check = OracleFiles.All["subgroup.json"];
        var first = check.Cases(OracleFile.Read("subgroup.json")).First();
        string more = "{\"unheard\": 1," + first.Case.GetRawText()[1..];
        Ran(check, first.Id, OracleFile.Parse(Encoding.UTF8.GetBytes(more))).Failures.ShouldContain(f => f.Contains("'unheard' is not compared", StringComparison.Ordinal));
    }

    [Fact]
    public void Oracle_the_variable_names_another_folder()
    {
        OracleFile.FolderOf("/another/folder").ShouldBe("/another/folder");
        OracleFile.FolderOf(null).ShouldEndWith("Fixtures");
        OracleFile.FolderOf("").ShouldEndWith("Fixtures");
    }

    private static IEnumerable<(string Path, JsonElement Number)> Compared((string Id, JsonElement Case, OracleRun Run) ran) =>
        OraclePaths.Of(ran.Case).Where(n => ran.Run.Numbers.Of(n.Number).Count > 0);

    private static OracleRun Ran(OracleFileCheck check, string id, JsonElement element)
    {
        var run = new OracleRun(element);
        run.Each([(id, element)], check.Check);
        return run;
    }

    /// <summary>The text of the element with another number at the path.</summary>
    private static byte[] Replaced(JsonElement element, string path, double value)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(element.GetRawText())!;
        string[] steps = path.Split('/')[1..];
        var owner = steps[..^1].Aggregate(node, (at, step) => at is System.Text.Json.Nodes.JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)]! : at[step]!);
        if (owner is System.Text.Json.Nodes.JsonArray list) list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = value;
        else owner[steps[^1]] = value;
        return Encoding.UTF8.GetBytes(node.ToJsonString());
    }
}
