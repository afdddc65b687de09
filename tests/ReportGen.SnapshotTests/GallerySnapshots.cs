using System.Reflection;
using ReportGen.Model.Studies;

namespace ReportGen.SnapshotTests;

/// <summary>Every figure of the gallery as approved, as drawing and as data. A wanted change is approved by renaming the .received file that a failing test leaves.</summary>
public class GallerySnapshots(BuiltGallery gallery) : IClassFixture<BuiltGallery>
{
    // A funnel of too few studies has its reason in place of a drawing.
    private const string NotDrawn = "funnel_pain";

    // These stand in the sample.
    private static readonly Type[] Elsewhere = [typeof(FigureDeclaration.Bars), typeof(FigureDeclaration.NotIncluded), typeof(FigureDeclaration.Image)];

    public static TheoryData<string> Drawn => [.. BuiltGallery.Figures.Select(f => f.Id).Where(id => id != NotDrawn)];

    [Theory]
    [MemberData(nameof(Drawn))]
    public void The_figures(string id)
    {
        gallery.Text($"figures/{id}.svg").ShouldMatchApproved(o => Approve(o, id, "svg"));
        gallery.Text($"figures/{id}.csv").ShouldMatchApproved(o => Approve(o, id, "csv"));
    }

    [Fact]
    public void It_builds_without_a_message() => gallery.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_funnel_of_too_few_studies_says_that_it_is_not_assessed()
    {
        gallery.Files.Keys.ShouldNotContain($"figures/{NotDrawn}.svg");
        gallery.Text("index.html").ShouldContain("Not assessed: with fewer than ten studies");
    }

    [Fact]
    public void Every_kind_of_figure_stands_in_it()
    {
        var kinds = typeof(FigureDeclaration).GetNestedTypes(BindingFlags.Public).Except(Elsewhere).ToList();
        BuiltGallery.Figures.Select(f => f.GetType()).Distinct().ShouldBe(kinds, ignoreOrder: true);
        BuiltGallery.Figures.OfType<FigureDeclaration.OfAnalysis>().Select(f => f.Plot).Distinct().Count().ShouldBe(Enum.GetValues<AnalysisPlot>().Length);
        BuiltGallery.Figures.OfType<FigureDeclaration.Forest>().Select(f => f.Layout).Distinct().Count().ShouldBe(Enum.GetValues<ForestLayout>().Length);
        BuiltGallery.Figures.OfType<FigureDeclaration.Forest>().Select(f => f.Rows).Distinct().Count().ShouldBe(Enum.GetValues<ForestRowsShown>().Length);
        BuiltGallery.Figures.OfType<FigureDeclaration.StudyBars>().Select(f => f.Arrangement).Distinct().Count().ShouldBe(Enum.GetValues<BarArrangement>().Length);
    }

    private static void Approve(Shouldly.Configuration.ShouldMatchConfigurationBuilder options, string name, string extension) => options
        .SubFolder(Path.Combine("Approved", "figure-gallery", "figures"))
        .WithFileExtension(extension)
        .WithFilenameGenerator((_, _, kind, ending) => $"{name}.{kind}.{ending.TrimStart('.')}")
        .LocateTestMethodUsingAttribute<FactAttribute>()
        .NoDiff();
}
