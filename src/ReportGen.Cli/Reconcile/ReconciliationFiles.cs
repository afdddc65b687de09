using System.Collections.Immutable;
using ReportGen.Audit.Reconcile;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Pdf;

namespace ReportGen.Cli.Reconcile;

/// <summary>The reconciliation of a review as it is built: a page of the site, a PDF, JSON.</summary>
internal sealed class ReconciliationFiles
{
    private const string Page = "reconciliation.html";
    private const string Pdf = "reconciliation.pdf";

    private readonly ComposedReview _review;
    private readonly BuildContext _context;
    private readonly Reconciliation _reconciliation;
    private readonly ReportWords _words;
    private readonly ReconciliationText _text;
    private readonly ImmutableArray<Block> _blocks;

    private ReconciliationFiles(ComposedReview review, BuildContext context, Reconciliation reconciliation)
    {
        (_review, _context, _reconciliation) = (review, context, reconciliation);
        _words = WordsOf(context.Templates);
        _text = new ReconciliationText(_words);
        _blocks = new ReconciliationComposer(_text).Compose(reconciliation);
        Report = new ReportPage(Page, _text.Of("label"), _text.Of("title"), _text.Of("description"), _blocks);
        Json = ReconciliationJson.Write(reconciliation, _text);
    }

    public ReportPage Report { get; }

    public OutputFile Json { get; }

    /// <summary>Null for a review without figures of an earlier publication; with the warnings of the comparison, and what the wording lacks.</summary>
    public static Checked<ReconciliationFiles> Of(ComposedReview review, BuildContext context)
    {
        if (review.Review.Published.IsEmpty) return new(null, []);
        var reconciled = Reconciler.Reconcile(review.Review, review.Findings);
        var files = new ReconciliationFiles(review, context, reconciled.Value!);
        return new(files, [.. reconciled.Diagnostics, .. files._words.Missing]);
    }

    public static ReportWords WordsOf(TemplateSet templates) => new(templates.Wordings.GetValueOrDefault(ReconciliationText.Name), ReconciliationText.File);

    /// <summary>The PDF; none where the templates have no layout of reports.</summary>
    public Checked<ImmutableArray<OutputFile>> Paper()
    {
        if (_context.Templates.ReportStyle is not { } style) return new([], []);
        var front = _review.Manuscript.FrontMatter with { Title = _text.Of("paper_title", _review.Manuscript.FrontMatter.Title), ShortTitle = _text.Of("title"), Abstract = [], Keywords = [] };
        var manuscript = new Manuscript(_reconciliation.ReviewId, front, _blocks, [], []);
        var paper = _review.Review.Settings.Paper is { } size ? style.On(size) : style;
        var pdf = PdfWriter.Write(manuscript, _context.Templates, paper, _context.Generator, []);
        return new(pdf.Value is { } file ? [new OutputFile($"{_reconciliation.ReviewId}/{Pdf}", file.Bytes)] : [], pdf.Diagnostics);
    }
}
