using System.Collections.Immutable;
using ReportGen.Analysis;
using ReportGen.Analysis.Explorer;
using ReportGen.Audit;
using ReportGen.Audit.Trace;
using ReportGen.Cli.Diff;
using ReportGen.Cli.Reconcile;
using ReportGen.Composition;
using ReportGen.Figures;
using ReportGen.Input;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;
using ReportGen.Writers;
using ReportGen.Writers.Html;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf;
using ReportGen.Writers.Results;

namespace ReportGen.Cli;

/// <summary>The way data travels: read, analyse, draw, compose, write.</summary>
/// <param name="layouts">Page layouts asked for on the command line; empty for those of each review.</param>
/// <param name="progress">Told of each step as it begins.</param>
internal sealed class Pipeline(BuildContext context, Formats formats, ImmutableArray<string> layouts, Action<string> progress)
{
    public const string ResultsFile = "results.json";

    /// <summary>Figures are drawn for columns where a layout has them.</summary>
    private readonly ImmutableArray<WidthClass> _widths = context.Templates.PageStyles.Values.Any(s => s.Columns > 1)
        ? [WidthClass.Column, WidthClass.Page, WidthClass.Web] : [WidthClass.Page, WidthClass.Web];

    private readonly FigureDrawer _drawer = new(context.Templates);

    /// <summary>Told how well each PDF is set, or null.</summary>
    public Action<PageStyle, LayoutReport>? LaidOut { get; init; }

    /// <summary>Looks at each review before it is written; errors keep it from being written. Null for nothing to look at.</summary>
    public Func<ComposedReview, ImmutableArray<Diagnostic>>? Examine { get; init; }

    /// <summary>Whether the numbers of each PDF lead into a supplement, also where review.yml does not ask for it.</summary>
    public bool Trace { get; init; }

    /// <summary>One review from its folder to its files; none where there are errors.</summary>
    public Checked<ImmutableArray<OutputFile>> Build(string folder, string displayPath)
    {
        var composed = Compose(folder, displayPath);
        if (composed.HasErrors || composed.Value is not { } review) return new([], composed.Diagnostics);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(composed.Diagnostics);
        diagnostics.AddRange(Examine?.Invoke(review) ?? []);
        if (diagnostics.HasErrors) return new([], diagnostics.ToImmutable());
        var styles = LayoutChoice.Of(review.Review.Settings, layouts, context.Templates.PageStyles);
        diagnostics.AddRange(styles.Diagnostics);
        var files = Write(review, formats.HasFlag(Formats.Pdf) ? styles.Value : [], diagnostics);
        return new(diagnostics.HasErrors ? [] : files, diagnostics.ToImmutable());
    }

    /// <summary>
    /// One review from its folder to its manuscript. Later steps run on a review with errors as well, so that an author sees the errors of data,
    /// declarations, templates and prose in one run.
    /// </summary>
    public Checked<ComposedReview> Compose(string folder, string displayPath)
    {
        var diagnostics = new DiagnosticBag();
        progress("reading");
        var read = ReviewReader.Read(folder, displayPath);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Value is not { } review) return new(null, diagnostics.ToImmutable());
        var date = context.DateFor(review.Settings);
        if (date is null && !review.Unsound.Contains("date")) diagnostics.Add(CliDiagnostics.NoDate(review.Settings.File));
        progress("analysing");
        var templates = SpelledTemplates.Of(context.Templates, review.Settings.Language);
        var analysed = ReviewAnalyst.Analyse(review, templates.EvidenceSchemes, templates.RiskOfBiasTools, templates.CertaintySchemes);
        var findings = analysed.Value!;
        var followUps = new FollowUpErrors(read, review, findings);
        diagnostics.AddRange(followUps.OwnOf(analysed.Diagnostics));
        diagnostics.AddRange(followUps.OwnOf(PublishedAddresses.Check(review, findings)));
        progress("drawing");
        var drawings = review.Settings.Figures.Select(f => _drawer.Draw(f, review, findings, _widths)).ToImmutableArray();
        progress("composing");
        var composed = ManuscriptComposer.Compose(review, findings, drawings, context with { Templates = templates }, date ?? DateOnly.MinValue);
        diagnostics.AddRange(followUps.OwnOf(composed.Diagnostics));
        return new(composed.Value is { } manuscript ? new ComposedReview(review, findings, manuscript) : null, diagnostics.ToImmutable());
    }

    private ImmutableArray<OutputFile> Write(ComposedReview review, ImmutableArray<PageStyle> styles, DiagnosticBag diagnostics)
    {
        progress("writing");
        var (manuscript, findings) = (review.Manuscript, review.Findings);
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var id = manuscript.ReviewId;
        var reconciled = ReconciliationFiles.Of(review, context);
        diagnostics.AddRange(reconciled.Diagnostics);
        var changes = ComparisonPage.OfReview(review, context.Templates);
        diagnostics.AddRange(changes.Diagnostics);
        var ledgerWords = LedgerWording.Of(context.Templates);
        var supplement = SupplementFile.Of(review, styles, context, Trace, ledgerWords);
        diagnostics.AddRange(supplement.Diagnostics);
        if (formats.HasFlag(Formats.Html))
        {
            var html = ReviewSiteWriter.Write(SiteContent.Of(review, Downloads([.. styles, .. supplement.Value is { } traced ? [traced.Style] : (PageStyle[])[]]), context) with
            {
                HasFigurePdfs = !styles.IsEmpty,
                Explorers = ExplorerAnalyst.Explore(review.Review, findings),
                Ledger = supplement.Value?.Ledger ?? LedgerBuilder.Build(findings, manuscript, ledgerWords),
                Reports = [.. new[] { reconciled.Value?.Report, changes.Value }.OfType<ReportPage>()],
            }, context.Templates);
            diagnostics.AddRange(html.Diagnostics);
            files.AddRange(html.Value);
            if (!styles.IsEmpty) files.AddRange(FigurePdfWriter.Write(manuscript, context.Templates, styles[0], context.Generator));
        }

        var results = ResultsWriter.Write(findings, id, manuscript.FrontMatter, context.Generator);
        var attachments = PaperAttachments.Of(review.Review, results);
        foreach (var style in styles)
        {
            var pdf = PdfWriter.Write(manuscript, context.Templates, style, context.Generator, attachments, supplement.Value?.Links);
            diagnostics.AddRange(pdf.Diagnostics);
            if (pdf.Value is not { } file) continue;
            files.Add(new OutputFile($"{id}/{style.File}", file.Bytes));
            LaidOut?.Invoke(style, file.Report);
        }

        // The writers of the ledger tell what it lacks of the same words.
        diagnostics.AddRange(ledgerWords.Missing.Except(diagnostics.ToImmutable()));
        if (supplement.Value is { } ledger) files.Add(ledger.File);
        if (reconciled.Value is { } reconciliation)
        {
            var paper = styles.IsEmpty ? new([], []) : reconciliation.Paper();
            diagnostics.AddRange(paper.Diagnostics);
            files.AddRange(paper.Value);
            files.Add(reconciliation.Json);
        }

        files.Add(results);
        files.Add(ResultsSchema.Write(id));
        return files.ToImmutable();
    }

    /// <summary>Files of a review's folder that pages offer.</summary>
    public static ImmutableArray<Download> Downloads(IEnumerable<PageStyle> styles) =>
    [
        .. styles.Select(s => new Download(s.Label, s.File)),
        new Download("Results (JSON)", ResultsFile),
    ];
}
