using System.Text.RegularExpressions;

namespace ReportGen.UnitTests.Architecture;

/// <summary>Every code of a message about declarations, data and analysis, and of the program, stands in a table of data/README.md, and no other does.</summary>
public sealed partial class DocumentedCodesTests
{
    [Fact]
    public void Every_code_stands_in_the_table()
    {
        var used = Directory.EnumerateFiles(RepositoryFolder.Path("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Quoted().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal).ToList();
        var listed = File.ReadLines(RepositoryFolder.Path("data", "README.md")).Select(l => Row().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value)
            .Order(StringComparer.Ordinal).ToList();
        used.Count.ShouldBeGreaterThan(100);
        listed.ShouldBe(used);
    }

    [GeneratedRegex("\"(RG[12369]\\d\\d)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\| (RG[12369]\d\d) \|")]
    private static partial Regex Row();
}
