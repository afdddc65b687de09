using System.Text;
using System.Text.Json;
using ReportGen.Cli;

namespace ReportGen.UnitTests.Cli.Analyze;

/// <summary>What <c>analyze</c> printed.</summary>
internal sealed record AnalyzeRun(int ExitCode, string Out, string Error)
{
    /// <summary>The options that name the columns of bcg.csv.</summary>
    public static readonly string[] Bcg = [Data("bcg.csv"), "--measure", "RR", "--ai", "tpos", "--bi", "tneg", "--ci", "cpos", "--di", "cneg"];

    public static string Data(string file) => RepositoryFolder.Path("tests", "ReportGen.UnitTests", "Cli", "Analyze", "Data", file);

    public static AnalyzeRun Of(params string[] args) => Of("", Terminal.DefaultWidth, false, args);

    public static AnalyzeRun OfText(string csv, params string[] args) => Of(csv, Terminal.DefaultWidth, false, ["-", .. args]);

    public static AnalyzeRun Of(string input, int width, bool colors, string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var terminal = new Terminal(output, error, colors, Interactive: false) { Width = width, In = () => new MemoryStream(Encoding.UTF8.GetBytes(input)) };
        var code = CommandLine.Run(["analyze", .. args], terminal);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The JSON, of a run that must have gone well.</summary>
    public JsonElement Json()
    {
        ExitCode.ShouldBe(0, Error);
        using var document = JsonDocument.Parse(Out);
        return document.RootElement.Clone();
    }
}
