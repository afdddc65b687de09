using System.Diagnostics;

namespace ReportGen.UnitTests.Cli;

/// <summary>The commands that the README shows are run as it shows them, but for the test command itself.</summary>
public class ReadmeTests
{
    private const string Start = "dotnet run --project src/ReportGen.Cli -- ";

    public static TheoryData<string> Commands => [.. Blocks().SelectMany(b => b.Split('\n')).Where(l => l.Length > 0 && l != "dotnet test")];

    [Fact]
    public void The_first_command_builds_and_the_second_tests() =>
        Blocks().Take(2).ShouldBe(["dotnet run --project src/ReportGen.Cli -- build", "dotnet test"]);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Runs(string command)
    {
        command.ShouldStartWith(Start);
        using var place = new Workplace();
        Workplace.Copy(RepositoryFolder.Path("templates"), Path.Combine(place.Root, "templates"));
        if (command.Contains("data/bcg-vaccine", StringComparison.Ordinal)) Workplace.Copy(RepositoryFolder.Path("data", "bcg-vaccine"), place.Data("bcg-vaccine"));
        var program = Path.Combine(AppContext.BaseDirectory, "reportgen.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. command[Start.Length..].Split(' ')])
        {
            WorkingDirectory = place.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await error);
        output.ShouldNotBeEmpty();
        output.ShouldNotContain("\u001b");
        if (command.Contains("-- build", StringComparison.Ordinal) && !command.EndsWith("--help", StringComparison.Ordinal))
            File.Exists(place.Output(Workplace.Sample, "index.html")).ShouldBeTrue();
    }

    private static IEnumerable<string> Blocks()
    {
        var parts = File.ReadAllText(RepositoryFolder.Path("README.md")).ReplaceLineEndings("\n").Split("```sh\n");
        return parts.Skip(1).Select(p => p[..p.IndexOf("\n```", StringComparison.Ordinal)]);
    }
}
