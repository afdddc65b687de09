using ReportGen.Cli;
using ReportGen.Writers;

namespace ReportGen.UnitTests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("reportgen-output-").FullName;

    [Fact]
    public void A_review_is_replaced_as_a_whole()
    {
        var output = new OutputFolder(_root);
        output.Replace("knee", [OutputFile.OfText("knee/a.txt", "old"), OutputFile.OfText("knee/b.txt", "old")]);
        output.Replace("knee", [OutputFile.OfText("knee/a.txt", "new")]);
        Directory.GetFileSystemEntries(_root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_root, f)).Order(StringComparer.Ordinal)
            .ShouldBe(["knee", Path.Combine("knee", "a.txt")]);
        File.ReadAllText(Path.Combine(_root, "knee", "a.txt")).ShouldBe("new");
    }

    [Fact]
    public void A_run_interrupted_between_its_moves_gives_the_former_review_back()
    {
        var output = new OutputFolder(_root);
        output.Replace("knee", [OutputFile.OfText("knee/a.txt", "old")]);
        Directory.CreateDirectory(Path.Combine(_root, ".staging", "former"));
        Directory.Move(Path.Combine(_root, "knee"), Path.Combine(_root, ".staging", "former", "knee"));
        output.Share([OutputFile.OfText("index.html", "all")]);
        File.ReadAllText(Path.Combine(_root, "knee", "a.txt")).ShouldBe("old");
        Directory.Exists(Path.Combine(_root, ".staging")).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
