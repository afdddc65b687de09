using System.Collections.Immutable;
using System.Text;
using ReportGen.Audit.Reconcile;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Cli.Reconcile;

/// <summary>Reconciles reviews and prints what was found. Nothing is written.</summary>
internal sealed class ReconcileRunner(ImmutableArray<string> named, string dataFolder, string templatesFolder, bool json, Terminal terminal)
{
    private readonly DiagnosticBag _diagnostics = new();

    public int Run()
    {
        var selected = ReviewSelection.Select(named, dataFolder, ReviewSelection.All(dataFolder));
        if (selected.Value is not { } reviews || selected.HasErrors)
        {
            DiagnosticPrinter.Print(selected.Diagnostics, terminal);
            return ExitCode.WrongUsage;
        }

        var templates = TemplateFolderReader.Read(templatesFolder, templatesFolder);
        _diagnostics.AddRange(templates.Diagnostics);
        if (templates.Value is { } set && !_diagnostics.HasErrors)
        {
            foreach (var id in reviews) Reconcile(id, set);
        }

        DiagnosticPrinter.Print(_diagnostics.ToImmutable(), terminal);
        return _diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Done;
    }

    private void Reconcile(string id, TemplateSet templates)
    {
        var analysed = AnalysedReviewReader.Read(Path.Combine(dataFolder, id), $"{dataFolder}/{id}", templates);
        _diagnostics.AddRange(analysed.Diagnostics);
        if (analysed.HasErrors || analysed.Value is not { } review) return;
        if (review.Review.Published.IsEmpty)
        {
            // Of all reviews those are meant that have something to reconcile.
            if (!named.IsEmpty) _diagnostics.Add(ReconcileDiagnostics.NothingPublished($"{dataFolder}/{id}"));
            return;
        }

        var reconciled = Reconciler.Reconcile(review.Review, review.Findings);
        _diagnostics.AddRange(reconciled.Diagnostics);
        var words = ReconciliationFiles.WordsOf(templates);
        var text = new ReconciliationText(words);
        if (json) terminal.Out.Write(Encoding.UTF8.GetString(ReconciliationJson.Write(reconciled.Value!, text).Bytes.Span));
        else new ReconciliationPrinter(text, terminal).Print(reconciled.Value!);
        _diagnostics.AddRange(words.Missing);
    }
}
