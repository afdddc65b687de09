using ReportGen.Cli;

namespace ReportGen.UnitTests.Cli;

/// <summary>A folder of its own with a copy of the sample's data, in which the program is run; gone when the test is.</summary>
internal sealed class Workplace : IDisposable
{
    public const string Sample = "cervical-vertebroplasty";

    public Workplace()
    {
        Root = Directory.CreateTempSubdirectory("reportgen-").FullName;
        Copy(RepositoryFolder.Path("data", Sample), Data(Sample));
    }

    public string Root { get; }

    public string Templates { get; set; } = RepositoryFolder.Path("templates");

    public string Data(params string[] parts) => Path.Combine([Root, "data", .. parts]);

    public string Output(params string[] parts) => Path.Combine([Root, "output", .. parts]);

    public string SampleFile(params string[] parts) => Data([Sample, .. parts]);

    /// <summary>Replaces text in a file of the sample; the text must be there.</summary>
    public void Edit(string file, string old, string replacement)
    {
        var path = SampleFile(file.Split('/'));
        var text = File.ReadAllText(path);
        text.ShouldContain(old, Case.Sensitive);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Builds into <c>output</c> and returns the exit code with what was printed.</summary>
    public (int ExitCode, string Out, string Error) Build(params string[] more) =>
        Run(["build", "--data", Data(), "--templates", Templates, "--output", Output(), .. more]);

    public static (int ExitCode, string Out, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var code = CommandLine.Run(args, new Terminal(output, error, Colors: false, Interactive: false));
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>The words of a built page.</summary>
    public string Page(string review = Sample) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(Output(review, "index.html"))).Body!.TextContent;

    /// <summary>The text of a review's page outside of its figures, whose texts and tables of data stand there for every width.</summary>
    public string PageWithoutFigures(string review = Sample)
    {
        var body = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(Output(review, "index.html"))).Body!;
        foreach (var figure in body.QuerySelectorAll("figure:has(svg), details:has(table.data)").ToList()) figure.Remove();
        return body.TextContent;
    }

    /// <summary>Every file of the output with its bytes, by path.</summary>
    public SortedDictionary<string, byte[]> OutputFiles() => new(
        Directory.EnumerateFiles(Output(), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(Output(), f), File.ReadAllBytes),
        StringComparer.Ordinal);

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
