using System.Diagnostics;

namespace ReportGen.UnitTests.Cli.Analyze;

/// <summary>The program as a process of its own.</summary>
public class AnalyzeStartTests
{
    private static readonly string[] Needed =
    [
        "reportgen.dll", "reportgen.runtimeconfig.json", "ReportGen.Model.dll", "ReportGen.Statistics.dll", "ReportGen.Input.dll", "ReportGen.Analysis.dll", "System.CommandLine.dll",
        "CsvHelper.dll", "MathNet.Numerics.dll",
    ];

    [Fact]
    public async Task Analyze_starts_without_what_only_a_build_needs()
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-");
        try
        {
            foreach (var file in Needed) File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder.FullName, file));
            var start = new ProcessStartInfo("dotnet", [Path.Combine(folder.FullName, "reportgen.dll"), "analyze", "-", .. AnalyzeRun.Bcg[1..], "--json"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            await process.StandardInput.WriteAsync(await File.ReadAllTextAsync(AnalyzeRun.Data("bcg.csv")));
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, await error);
            output.ShouldContain("\"measure\": \"RR\"");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
