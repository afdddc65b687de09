using System.Security.Cryptography;
using System.Text.Json;
using ReportGen.UnitTests.Writers.Layout;

namespace ReportGen.SnapshotTests;

/// <summary>The review of BCG vaccine as approved, without what would only be long: its page in words, its results as printed, the plot of its subsets as a digest.</summary>
public class BcgSnapshots(BuiltBcg bcg) : IClassFixture<BuiltBcg>
{
    [Fact]
    public void The_set_of_files() => string.Join('\n', bcg.Files.Keys).ShouldMatchApproved(o => Approve(o, "", "files", "txt"));

    [Fact]
    public void The_page_in_words() => PageWords.Of(bcg.Text("index.html")).ShouldMatchApproved(o => Approve(o, "html", "index", "txt"));

    [Fact]
    public void The_results_as_printed()
    {
        using var results = JsonDocument.Parse(bcg.Files["results.json"].Bytes);
        var lines = results.RootElement.GetProperty("quantities").EnumerateArray().Select(q => $"{q.GetProperty("address").GetString()} = {q.GetProperty("printed").GetString()}");
        string.Join('\n', lines).ShouldMatchApproved(o => Approve(o, "json", "results", "txt"));
    }

    [Theory]
    [InlineData("forest")]
    [InlineData("leave_one_out")]
    [InlineData("by_year")]
    [InlineData("risks")]
    [InlineData("funnel")]
    [InlineData("baujat")]
    [InlineData("influence")]
    [InlineData("latitude_line")]
    public void The_figures(string id) => bcg.Text($"figures/{id}.svg").ShouldMatchApproved(o => Approve(o, "figures", id, "svg"));

    [Fact]
    public void The_plot_of_subsets()
    {
        var drawing = bcg.Files["figures/subsets.svg"].Bytes;
        $"{Convert.ToHexStringLower(SHA256.HashData(drawing.Span))}\n{bcg.Text("figures/subsets.csv")}".ShouldMatchApproved(o => Approve(o, "figures", "subsets", "txt"));
    }

    [Fact]
    public void The_tables() =>
        string.Join('\n', bcg.Files.Keys.Where(k => k.StartsWith("tables/", StringComparison.Ordinal)).Select(k => $"{k}\n{bcg.Text(k)}")).ShouldMatchApproved(o => Approve(o, "tables", "tables", "txt"));

    [Fact]
    public void The_pdf_as_text_in_reading_order() => PageText.InStructureOrder(bcg.Pages).ShouldMatchApproved(o => Approve(o, "pdf", "text", "txt"));

    private static void Approve(Shouldly.Configuration.ShouldMatchConfigurationBuilder options, string format, string name, string extension) => options
        .SubFolder(Path.Combine("Approved", BuiltBcg.Review, format))
        .WithFileExtension(extension)
        .WithFilenameGenerator((_, _, kind, ending) => $"{name}.{kind}.{ending.TrimStart('.')}")
        .LocateTestMethodUsingAttribute<FactAttribute>()
        .NoDiff();
}
