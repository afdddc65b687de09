using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReportGen.Cli;
using ReportGen.Input.Templates;
using ReportGen.Model.Templates;
using ReportGen.UnitTests;
using ReportGen.UnitTests.Reviews;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf;
using ReportGen.Writers.Pdf.Attachments;
using ReportGen.Writers.Results;

namespace ReportGen.Benchmarks;

/// <summary>The whole PDF of a composed manuscript: fonts parsed, text set, pages filled, fonts subset, data attached, file written.</summary>
[MemoryDiagnoser]
[MinColumn]
public class PdfBenchmarks
{
    private const string Generator = "ReportGen";
    private readonly TemplateSet _templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;
    private ComposedReview _review = null!;
    private ImmutableArray<Attachment> _attachments;

    /// <summary>The sample, and generated reviews whose pages are counted in the tens.</summary>
    public static IEnumerable<string> Reviews => ["cervical-vertebroplasty", "bcg-vaccine", "60", "300", "600", "1200"];

    public static IEnumerable<string> Layouts => ["journal", "manuscript"];

    /// <summary>A folder under data/, or a number of invented studies.</summary>
    [ParamsSource(nameof(Reviews))]
    public string Review { get; set; } = "";

    [ParamsSource(nameof(Layouts))]
    public string Layout { get; set; } = "";

    public int PageCount => Lay().Pages.Length;

    [GlobalSetup]
    public void Compose()
    {
        var pipeline = new Pipeline(new BuildContext(new DateOnly(2026, 11, 22), null, _templates, Generator), Formats.Pdf, [], _ => { });
        if (!int.TryParse(Review, out var studies)) _review = pipeline.Compose(RepositoryFolder.Path("data", Review), Review).Value!;
        else
        {
            var folder = Directory.CreateTempSubdirectory("reportgen-benchmark-").FullName;
            _review = pipeline.Compose(Path.Combine(folder, new GeneratedReview(studies).WriteTo(folder)), Review).Value!;
            Directory.Delete(folder, recursive: true);
        }

        _attachments = PaperAttachments.Of(_review.Review, ResultsWriter.Write(_review.Findings, Review, _review.Manuscript.FrontMatter, Generator));
    }

    /// <summary>Attachments are compressed once a review, before its first PDF; here all calls after the first find them so.</summary>
    [Benchmark]
    public PdfManuscript WholePdf() => PdfWriter.Write(_review.Manuscript, _templates, _templates.PageStyles[Layout], Generator, _attachments).Value!;

    private PagedDocument Lay() =>
        ManuscriptLayout.Lay(_review.Manuscript, _templates.PageStyles[Layout], _templates.FigureStyle, FontSet.Parse(_templates.Fonts).Value!, Generator).Value!;
}
