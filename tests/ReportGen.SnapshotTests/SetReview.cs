using System.Collections.Concurrent;
using ReportGen.Cli;
using ReportGen.Input.Templates;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.UnitTests.Reviews;
using ReportGen.UnitTests.Writers;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf;
using ReportGen.Writers.Pdf.Attachments;

namespace ReportGen.SnapshotTests;

/// <summary>A review as pages and as the PDF made of them.</summary>
/// <param name="Pages">What this program says of it.</param>
/// <param name="Pdf">What others read.</param>
public sealed record SetReview(PagedDocument Pages, byte[] Pdf)
{
    private const string Generator = "ReportGen";
    private static readonly Lazy<TemplateSet> s_templates = new(() => TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!);
    private const string Stress = "stress";
    private static readonly ConcurrentDictionary<string, Manuscript> s_composed = [];
    private static readonly ConcurrentDictionary<(string, string), SetReview> s_set = [];

    /// <summary>Every review under data/, generated ones of 1, 60 and 600 studies, and a manuscript with every kind of block in every other, in every layout.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            var samples = Directory.GetDirectories(RepositoryFolder.Path("data")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);
            foreach (var review in samples.Concat(["1", "60", "600", Stress]))
                foreach (var layout in s_templates.Value.PageStyles.Keys) all.Add(review, layout);
            return all;
        }
    }

    /// <param name="review">A folder under data/, a number of studies, or "stress".</param>
    public static SetReview Of(string review, string layout) => s_set.GetOrAdd((review, layout), key => Set(key.Item1, key.Item2));

    private static SetReview Set(string review, string layout)
    {
        var templates = s_templates.Value;
        var manuscript = s_composed.GetOrAdd(review, Compose);
        var pages = ManuscriptLayout.Lay(manuscript, templates.PageStyles[layout], templates.FigureStyle, FontSet.Parse(templates.Fonts).Value!, Generator).Value!;
        return new SetReview(pages, PagedDocumentWriter.Write(pages, [new Attachment("review.yml", "application/yaml", AttachmentRelationship.Source, "Declarations", "format: 1\n"u8.ToArray())]));
    }

    private static Manuscript Compose(string review)
    {
        if (review == Stress) return StressManuscript.Build();
        var pipeline = new Pipeline(new BuildContext(null, null, s_templates.Value, Generator), Formats.Pdf, [], _ => { });
        if (!int.TryParse(review, out var studies)) return pipeline.Compose(RepositoryFolder.Path("data", review), $"data/{review}").Value!.Manuscript;
        var folder = Directory.CreateTempSubdirectory("reportgen-generated-").FullName;
        try
        {
            var id = new GeneratedReview(studies).WriteTo(folder);
            var composed = pipeline.Compose(Path.Combine(folder, id), $"data/{id}");
            composed.Diagnostics.ShouldBeEmpty();
            return composed.Value!.Manuscript;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
