using System.Collections.Immutable;
using ReportGen.Analysis;
using ReportGen.Audit;
using ReportGen.Composition;
using ReportGen.Figures;
using ReportGen.Input;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;
using ReportGen.Writers;
using ReportGen.Writers.Html;
using ReportGen.Writers.Pdf;
using ReportGen.Writers.Results;

namespace ReportGen.Cli;

/// <summary>The way data travels: read, analyse, draw, compose, write.</summary>
/// <param name="progress">Told of each step as it begins.</param>
internal sealed class Pipeline(BuildContext context, Formats formats, Action<string> progress)
{
    public const string ManuscriptFile = "manuscript.pdf";
    public const string ResultsFile = "results.json";
    private const string ReferencesFile = "references.json";

    private static readonly ImmutableArray<WidthClass> Widths = [WidthClass.Page, WidthClass.Web];

    private readonly FigureDrawer _drawer = new(context.Templates);

    /// <summary>One review from its folder to its files; none where there are errors.</summary>
    public Checked<ImmutableArray<OutputFile>> Build(string folder, string displayPath)
    {
        var composed = Compose(folder, displayPath);
        if (composed.HasErrors || composed.Value is not { } review) return new([], composed.Diagnostics);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(composed.Diagnostics);
        var files = Write(review.Manuscript, review.Findings, diagnostics);
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
        var analysed = ReviewAnalyst.Analyse(review, context.Templates.EvidenceSchemes);
        diagnostics.AddRange(Own(analysed.Diagnostics, read, review.Unsound));
        var findings = analysed.Value!;
        var unsound = UnsoundNames(review, findings);
        diagnostics.AddRange(Own(PublishedAddresses.Check(review, findings), read, unsound));
        progress("drawing");
        var drawings = review.Settings.Figures.Select(f => _drawer.Draw(f, review, findings, Widths)).ToImmutableArray();
        progress("composing");
        var composed = ManuscriptComposer.Compose(review, findings, drawings, context, date ?? DateOnly.MinValue);
        diagnostics.AddRange(Own(composed.Diagnostics, read, unsound));
        return new(composed.Value is { } manuscript ? new ComposedReview(review, findings, manuscript) : null, diagnostics.ToImmutable());
    }

    // Names whose own error has been reported: of the review, of calculations and of the evidence.
    private static ImmutableHashSet<string> UnsoundNames(Review review, ReviewFindings findings)
    {
        var failed = review.Settings.Calculations.Where(c => !findings.Calculations.Any(q => q.Address.Split('.')[^1] == c.Id)).Select(c => c.Id);
        return review.Unsound.Union(failed).Union(review.Settings.Evidence is not null && findings.Evidence is null ? ["evidence"] : []);
    }

    // What a later step says of a review with errors is left out where it only follows from them: a warning, a place that has been reported, or a name
    // that is unsound, be it an address, its beginning or a part of it, or the target of a reference.
    private static IEnumerable<Diagnostic> Own(IEnumerable<Diagnostic> diagnostics, Checked<Review> read, ImmutableHashSet<string> unsound)
    {
        if (!read.HasErrors && unsound.IsEmpty) return diagnostics;
        var places = read.Diagnostics.Select(d => (d.Span.File, d.Span.Line, d.Span.Column)).ToHashSet();
        var withoutReferences = read.Diagnostics.Any(d => d.Span.File.EndsWith(ReferencesFile, StringComparison.Ordinal));
        return diagnostics.Where(d =>
            !(withoutReferences && d.Expected.StartsWith($"a key of {ReferencesFile}", StringComparison.Ordinal)) && d.Severity == Severity.Error && !places.Contains((d.Span.File, d.Span.Line, d.Span.Column)) && !d.Found.Split('.', ':').Any(unsound.Contains));
    }

    private ImmutableArray<OutputFile> Write(Manuscript manuscript, ReviewFindings findings, DiagnosticBag diagnostics)
    {
        progress("writing");
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var id = manuscript.ReviewId;
        if (formats.HasFlag(Formats.Html))
        {
            var html = HtmlArticleWriter.Write(manuscript, context.Templates, Downloads(formats.HasFlag(Formats.Pdf)), context.Generator);
            diagnostics.AddRange(html.Diagnostics);
            files.AddRange(html.Value);
        }

        if (formats.HasFlag(Formats.Pdf))
        {
            var pdf = PdfWriter.Write(manuscript, context.Templates, context.Generator);
            diagnostics.AddRange(pdf.Diagnostics);
            if (pdf.Value is { } bytes) files.Add(new OutputFile($"{id}/{ManuscriptFile}", bytes));
        }

        files.Add(ResultsWriter.Write(findings, id, manuscript.FrontMatter, context.Generator));
        return files.ToImmutable();
    }

    /// <summary>Files of a review's folder that pages offer.</summary>
    public static ImmutableArray<Download> Downloads(bool pdf) =>
    [
        .. pdf ? (Download[])[new Download("PDF", ManuscriptFile)] : [],
        new Download("Results (JSON)", ResultsFile),
    ];
}
