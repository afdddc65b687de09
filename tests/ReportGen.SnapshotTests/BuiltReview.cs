using System.Collections.Immutable;
using System.Text;
using ReportGen.Cli;
using ReportGen.Input.Templates;
using ReportGen.Model.Templates;
using ReportGen.Writers;
using ReportGen.Writers.Html;
using ReportGen.Writers.Layout;

namespace ReportGen.SnapshotTests;

/// <summary>A review under data/, built once in memory.</summary>
public abstract class BuiltReview
{
    private const string Generator = "ReportGen";

    protected BuiltReview(string review)
    {
        var templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;
        var pipeline = new Pipeline(new BuildContext(null, null, templates, Generator), Formats.All, [], _ => { });
        var (folder, name) = (RepositoryFolder.Path("data", review), $"data/{review}");
        Files = pipeline.Build(folder, name).Value.ToImmutableSortedDictionary(f => f.Path[(review.Length + 1)..], f => f, StringComparer.Ordinal);
        var manuscript = pipeline.Compose(folder, name).Value!.Manuscript;
        Pages = ManuscriptLayout.Lay(manuscript, templates.PageStyles["journal"], templates.FigureStyle, FontSet.Parse(templates.Fonts).Value!, Generator).Value!;
        Assets = SiteAssetsWriter.Write(templates).Value;
    }

    /// <summary>The review's files by their path in its folder.</summary>
    public ImmutableSortedDictionary<string, OutputFile> Files { get; }

    public ImmutableArray<OutputFile> Assets { get; }

    public PagedDocument Pages { get; }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Bytes.Span);
}
