using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.Cli;
using ReportGen.Figures;
using ReportGen.Input;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Input;
using ReportGen.Writers.Results;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>A review with the results.json that a build of it writes. What is expected of a mark is taken from that file; the findings tell addresses only.</summary>
internal sealed record ReadReview(Review Review, ReviewFindings Findings, ResultsJson Results)
{
    private const string Invented = "invented trials";

    private static readonly ConcurrentDictionary<string, Lazy<ReadReview>> s_read = [];

    /// <summary>The samples, the gallery of figures and a review made for tests.</summary>
    public static ImmutableArray<string> Names { get; } = [Invented, "figure-gallery", "bcg-vaccine", "cervical-vertebroplasty"];

    /// <summary>Every figure of every review that has a drawing.</summary>
    public static TheoryData<string, string> Figures
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var name in Names)
                foreach (var figure in DeclaredBy(name)) all.Add(name, figure);
            return all;
        }
    }

    public static ReadReview Of(string name) => s_read.GetOrAdd(name, n => new Lazy<ReadReview>(() => Read(n))).Value;

    public FigureDeclaration Declaration(string figure) => Review.Settings.Figures.Single(f => f.Id == figure);

    /// <summary>In every width; none for a figure that is not drawn, with the reason.</summary>
    public FigureDrawings Draw(string figure) =>
        new FigureDrawer(ShippedTemplates.Set).Draw(Declaration(figure), Review, Findings, [.. Enum.GetValues<WidthClass>()]);

    public SynthesisFindings Outcome(string id) => Findings.Outcomes.OfType<SynthesisFindings>().Single(o => o.Id == id);

    public PooledFindings Pooled(string outcome, string analysis) => Outcome(outcome).Pooled.Single(p => p.Id == analysis);

    public SynthesisPlan Plan(string outcome) => Review.Settings.Outcomes.Single(o => o.Id == outcome).Synthesis.ShouldNotBeNull();

    // Without an analysis: test runners ask for the cases of every run.
    private static ImmutableArray<string> DeclaredBy(string name) => name == Invented ? SampleTrials.Figures :
        [.. ReviewReader.Read(Folder(name), name).Value!.Settings.Figures.Where(f => f is not (FigureDeclaration.Image or FigureDeclaration.NotIncluded)).Select(f => f.Id)];

    private static string Folder(string name) =>
        name == "figure-gallery" ? RepositoryFolder.Path("tests", "ReportGen.SnapshotTests", "Gallery", name) : RepositoryFolder.Path("data", name);

    private static ReadReview Read(string name)
    {
        if (name != Invented) return Read(Folder(name), name);
        using var folder = new TemporaryFolder();
        new SampleTrials().WriteTo(folder);
        return Read(folder.Path, "trials");
    }

    private static ReadReview Read(string folder, string id)
    {
        var composed = new Pipeline(new BuildContext(null, null, ShippedTemplates.Set, "ReportGen"), Formats.None, [], _ => { }).Compose(folder, id).Value.ShouldNotBeNull();
        var file = ResultsWriter.Write(composed.Findings, id, composed.Manuscript.FrontMatter, "ReportGen");
        return new ReadReview(composed.Review, composed.Findings, new ResultsJson(file.Bytes));
    }
}
