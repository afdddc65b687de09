using System.Globalization;
using System.Text;
using ReportGen.UnitTests.Writers.Layout;
using ReportGen.Writers.Layout;

namespace ReportGen.SnapshotTests;

/// <summary>The finished artefacts of the sample as approved. A wanted change is approved by renaming the .received file that a failing test leaves.</summary>
public class SampleSnapshots(BuiltSample sample) : IClassFixture<BuiltSample>
{
    [Fact]
    public void The_set_of_files() => string.Join('\n', sample.Files.Keys).ShouldMatchApproved(o => Approve(o, "", "files", "txt"));

    [Fact]
    public void The_page() => sample.Text("index.html").ShouldMatchApproved(o => Approve(o, "html", "index", "html"));

    [Fact]
    public void The_results() => sample.Text("results.json").ShouldMatchApproved(o => Approve(o, "json", "results", "json"));

    [Theory]
    [InlineData("flow")]
    [InlineData("levels")]
    [InlineData("approaches")]
    [InlineData("histology")]
    [InlineData("leak_sites")]
    [InlineData("forest_leakage")]
    [InlineData("forest_complications")]
    public void The_figures(string id)
    {
        sample.Text($"figures/{id}.svg").ShouldMatchApproved(o => Approve(o, "figures", id, "svg"));
        sample.Text($"figures/{id}.csv").ShouldMatchApproved(o => Approve(o, "figures", id, "csv"));
    }

    [Fact]
    public void The_table() => sample.Text("tables/characteristics.csv").ShouldMatchApproved(o => Approve(o, "tables", "characteristics", "csv"));

    [Fact]
    public void The_pdf_as_text_in_reading_order() => PageText.InStructureOrder(sample.Pages).ShouldMatchApproved(o => Approve(o, "pdf", "text", "txt"));

    [Fact]
    public void The_pdf_as_structure() => Structure(sample.Pages).ShouldMatchApproved(o => Approve(o, "pdf", "structure", "txt"));

    [Fact]
    public void The_supplement_as_text_in_reading_order() => PageText.InStructureOrder(sample.Supplement).ShouldMatchApproved(o => Approve(o, "pdf", "supplement", "txt"));

    private static void Approve(Shouldly.Configuration.ShouldMatchConfigurationBuilder options, string format, string name, string extension) => options
        .SubFolder(Path.Combine("Approved", BuiltSample.Review, format))
        .WithFileExtension(extension)
        .WithFilenameGenerator((_, _, kind, ending) => $"{name}.{kind}.{ending.TrimStart('.')}")
        .LocateTestMethodUsingAttribute<FactAttribute>()
        .NoDiff();

    private static string Structure(PagedDocument document)
    {
        var text = new StringBuilder();
        Append(document.Structure, 0);
        text.Append(CultureInfo.InvariantCulture, $"{document.Pages.Length} pages\n");
        foreach (var entry in document.Outline) text.Append(CultureInfo.InvariantCulture, $"outline {entry.Level} {entry.Title}\n");
        return text.ToString();

        void Append(StructureNode node, int depth)
        {
            if (node is not StructureNode.Element element) return;
            var alternative = element.AlternativeText is { } alt ? $": {alt}" : "";
            text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{element.Role}{alternative}\n");
            foreach (var child in element.Children) Append(child, depth + 1);
        }
    }
}
