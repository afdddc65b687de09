using System.Collections.Immutable;
using System.Text;
using ReportGen.Audit.Trace;
using ReportGen.Cli;
using ReportGen.Input.Templates;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;
using ReportGen.Writers;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Html;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Supplements;

namespace ReportGen.SnapshotTests;

/// <summary>A review under data/, built once in memory.</summary>
public abstract class BuiltReview
{
    private const string Generator = "ReportGen";
    private readonly Lazy<PagedDocument> _supplement;

    protected BuiltReview(string review)
    {
        var templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;
        var pipeline = new Pipeline(new BuildContext(null, null, templates, Generator), Formats.All, [], _ => { });
        var (folder, name) = (RepositoryFolder.Path("data", review), $"data/{review}");
        Files = pipeline.Build(folder, name).Value.ToImmutableSortedDictionary(f => f.Path[(review.Length + 1)..], f => f, StringComparer.Ordinal);
        var composed = pipeline.Compose(folder, name).Value!;
        var fonts = FontSet.Parse(templates.Fonts).Value!;
        Pages = ManuscriptLayout.Lay(composed.Manuscript, templates.PageStyles["journal"], templates.FigureStyle, fonts, Generator).Value!;
        _supplement = new(() => SupplementOf(composed, templates, fonts));
        Assets = SiteAssetsWriter.Write(templates).Value;
    }

    /// <summary>The review's files by their path in its folder.</summary>
    public ImmutableSortedDictionary<string, OutputFile> Files { get; }

    public ImmutableArray<OutputFile> Assets { get; }

    public PagedDocument Pages { get; }

    /// <summary>The ledger on pages.</summary>
    public PagedDocument Supplement => _supplement.Value;

    private static PagedDocument SupplementOf(ComposedReview review, TemplateSet templates, FontSet fonts)
    {
        var words = LedgerWording.Of(templates);
        var ledger = LedgerBuilder.Build(review.Findings, review.Manuscript, words);
        var manuscript = SupplementWriter.Compose(ledger, review.Manuscript, SiteContent.Literature(review.Review, templates), words, "manuscript.pdf");
        return ManuscriptLayout.Lay(manuscript, templates.SupplementStyle!, templates.FigureStyle, fonts, Generator).Value!;
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Bytes.Span);
}
