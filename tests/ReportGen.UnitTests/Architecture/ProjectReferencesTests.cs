using System.Xml.Linq;

namespace ReportGen.UnitTests.Architecture;

/// <summary>The rooms may lean on one another only as the house's plan says.</summary>
public class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Statistics"] = [],
        ["Typography"] = [],
        ["Input"] = ["Model"],
        ["Analysis"] = ["Model", "Statistics"],
        ["Figures"] = ["Model", "Typography"],
        ["Composition"] = ["Model"],
        ["Writers"] = ["Model", "Typography"],
        ["Audit"] = ["Model", "Analysis", "Composition"],
        ["Cli"] = ["Model", "Statistics", "Typography", "Input", "Analysis", "Figures", "Composition", "Writers", "Audit"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["Statistics"] = ["MathNet.Numerics"],
        ["Input"] = ["CsvHelper", "YamlDotNet"],
        ["Composition"] = ["Markdig"],
        ["Cli"] = ["System.CommandLine"],
    };

    [Fact]
    public void Every_project_under_src_is_in_the_plan() =>
        Projects().Select(p => p.Name).Order(StringComparer.Ordinal).ShouldBe(Allowed.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Projects_reference_only_what_the_plan_allows()
    {
        foreach (var (name, references, _) in Projects())
            references.Except(Allowed[name]).ShouldBeEmpty($"ReportGen.{name} references a room that the plan does not allow.");
    }

    [Fact]
    public void Projects_use_only_the_packages_of_their_room()
    {
        foreach (var (name, _, packages) in Projects())
            packages.Except(AllowedPackages.GetValueOrDefault(name, [])).ShouldBeEmpty($"ReportGen.{name} uses a package that the plan does not allow.");
    }

    [Fact]
    public void The_writers_of_markup_do_not_know_the_page_layout()
    {
        string[] folders = ["Html", "Svg", "Docx", "Jats", "Results", "Csv", "Formulas"];
        var offenders = folders.Select(f => RepositoryFolder.Path("src", "ReportGen.Writers", f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*.cs", SearchOption.AllDirectories))
            .Where(f => File.ReadAllText(f) is var text && (text.Contains("Writers.Layout", StringComparison.Ordinal) || text.Contains("Writers.Pdf", StringComparison.Ordinal)));
        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_command_line_prints()
    {
        var offenders = SourceFiles().Where(f => !f.Contains("ReportGen.Cli", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(f).Contains("Console.", StringComparison.Ordinal));
        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void No_clock_and_no_random_number_reaches_an_output()
    {
        string[] banned = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Guid.NewGuid", "new Random("];
        var offenders = SourceFiles().Where(f => File.ReadAllText(f) is var text && banned.Any(b => text.Contains(b, StringComparison.Ordinal)));
        offenders.ShouldBeEmpty();
    }

    [Fact]
    public void Source_files_stay_small()
    {
        const int mostLines = 300;
        SourceFiles().Where(f => File.ReadLines(f).Count() > mostLines).ShouldBeEmpty($"A file of more than {mostLines} lines holds more than one thing.");
    }

    private static IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(RepositoryFolder.Path("src"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<(string Name, string[] References, string[] Packages)> Projects() =>
        from file in Directory.EnumerateFiles(RepositoryFolder.Path("src"), "*.csproj", SearchOption.AllDirectories)
        let project = XDocument.Load(file)
        select (
            NameOf(file),
            project.Descendants("ProjectReference").Select(r => NameOf(r.Attribute("Include")!.Value)).ToArray(),
            project.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value).ToArray());

    private static string NameOf(string projectFile) => Path.GetFileNameWithoutExtension(projectFile)["ReportGen.".Length..];
}
