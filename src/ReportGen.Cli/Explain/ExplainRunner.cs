using System.Collections.Immutable;
using ReportGen.Audit.Explain;
using ReportGen.Audit.Trace;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;

namespace ReportGen.Cli.Explain;

/// <summary>Runs <c>explain</c>: reads and analyses the reviews, finds what is asked for, writes its tree.</summary>
internal static class ExplainRunner
{
    public static int Run(ExplainRequest request, Terminal terminal)
    {
        var all = ReviewSelection.All(request.DataFolder);
        var unknown = request.Reviews.Where(r => !all.Contains(r)).Select(r => CliDiagnostics.UnknownReview(request.DataFolder, r, all)).ToImmutableArray();
        if (all.IsEmpty) unknown = [CliDiagnostics.NoReviews(request.DataFolder)];
        if (!unknown.IsEmpty) return Refuse(unknown, terminal, ExitCode.WrongUsage);
        var templates = TemplateFolderReader.Read(request.TemplatesFolder, request.TemplatesFolder);
        if (templates.Value is not { } set || templates.HasErrors) return Refuse(templates.Diagnostics, terminal, ExitCode.InputErrors);

        var pipeline = new Pipeline(new BuildContext(null, DateOnly.MinValue, set, BuildRunner.Generator), Formats.None, [], step => terminal.Progress($"{step} …"));
        var words = LedgerWording.Of(set);
        var reviews = new List<ExplainedReview>();
        var diagnostics = new DiagnosticBag();
        foreach (var id in request.Reviews.IsEmpty ? all : request.Reviews)
        {
            var composed = pipeline.Compose(Path.Combine(request.DataFolder, id), $"{request.DataFolder}/{id}");
            diagnostics.AddRange(composed.Diagnostics.Where(d => d.Severity == Severity.Error));
            if (composed.Value is { } review) reviews.Add(new ExplainedReview(id, LedgerBuilder.Build(review.Findings, review.Manuscript, words), SiteContent.Literature(review.Review, set), words));
        }

        terminal.Progress(null);
        diagnostics.AddRange(words.Missing);
        diagnostics.AddRange(Explain(request, reviews, terminal));
        return Refuse(diagnostics.ToImmutable(), terminal, diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Done);
    }

    private static IEnumerable<Diagnostic> Explain(ExplainRequest request, List<ExplainedReview> reviews, Terminal terminal)
    {
        if (reviews.Count == 0) yield break;
        var byAddress = request.Place is null ? reviews.Where(r => Addressed(r.Ledger, request.Asked) is not null).ToList() : [];
        foreach (var review in byAddress) Write(review, Addressed(review.Ledger, request.Asked)!, null, request, terminal);
        if (byAddress.Count > 0) yield break;

        var found = reviews.SelectMany(r => PrintedSearch.Find(r.Ledger, request.Asked, request.Place).Select(f => (Review: r, f.Entry, f.Places))).ToList();
        if (found is [var only]) Write(only.Review, only.Entry, only.Places, request, terminal);
        else if (found.Count > 1) MatchListWriter.Write(request.Asked, found, terminal);
        else yield return NotFound(request, reviews);
    }

    // A cell may be named as its file has it, too: studies.csv[masala_2011].leaks.
    private static LedgerEntry? Addressed(Ledger ledger, string asked) =>
        ledger.Find(asked) ?? (ledger.Source(asked) is { Uses: [var reading, ..] } ? ledger.Find(reading) : null);

    private static Diagnostic NotFound(ExplainRequest request, List<ExplainedReview> reviews)
    {
        if (request.Place is not { } place)
            return ExplainDiagnostics.Unknown(request.Asked, reviews.SelectMany(r => r.Ledger.Entries).Select(e => e.Quantity.Address));
        ImmutableArray<string> printed = [.. reviews.SelectMany(r => PrintedSearch.PrintedIn(r.Ledger, place)).Distinct(StringComparer.Ordinal)];
        return printed.IsEmpty
            ? ExplainDiagnostics.UnknownPlace(place, [.. reviews.SelectMany(r => r.Ledger.Entries).SelectMany(e => e.Prints)])
            : ExplainDiagnostics.NotPrintedThere(request.Asked, place, printed);
    }

    private static void Write(ExplainedReview review, LedgerEntry entry, ImmutableArray<PrintedPlace>? places, ExplainRequest request, Terminal terminal) =>
        new ExplanationWriter(review, request.Depth, terminal).Write(entry, places);

    private static int Refuse(ImmutableArray<Diagnostic> diagnostics, Terminal terminal, int code)
    {
        DiagnosticPrinter.Print(diagnostics, terminal);
        return code;
    }
}
