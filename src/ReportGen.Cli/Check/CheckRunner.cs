using System.Collections.Immutable;
using ReportGen.Audit.Lint;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Cli.Check;

/// <summary>Runs a check: every review up to its manuscript, then its prose through the lint.</summary>
internal sealed class CheckRunner(Terminal terminal)
{
    public int Run(CheckRequest request)
    {
        var selected = ReviewSelection.Select(request.Reviews, request.DataFolder, ReviewSelection.All(request.DataFolder));
        if (selected.Value is not { } reviews || selected.HasErrors)
        {
            DiagnosticPrinter.Print(selected.Diagnostics, terminal);
            return ExitCode.WrongUsage;
        }

        var templates = TemplateFolderReader.Read(request.TemplatesFolder, request.TemplatesFolder);
        var open = new DiagnosticBag();
        open.AddRange(templates.Diagnostics);
        var accepted = ImmutableArray.CreateBuilder<(Diagnostic Finding, AcceptedFinding Acceptance)>();
        if (templates.Value is { } set)
        {
            foreach (var id in reviews)
            {
                var report = Check(request, id, set);
                open.AddRange(report.Open);
                accepted.AddRange(report.Accepted);
            }
        }

        Write(request, open.ToImmutable(), accepted.ToImmutable());
        return open.HasErrors || (request.Strict && !open.ToImmutable().IsEmpty) ? ExitCode.InputErrors : ExitCode.Done;
    }

    // A review whose manuscript cannot be made has errors of its own; its prose is read once they are mended.
    private LintReport Check(CheckRequest request, string id, TemplateSet templates)
    {
        // The date is printed, and nothing else: any will do for reading prose.
        var context = new BuildContext(DateOnly.MinValue, null, templates, BuildRunner.Generator);
        var pipeline = new Pipeline(context, Formats.None, [], step => terminal.Progress($"{id}: {step} …"));
        var composed = pipeline.Compose(Path.Combine(request.DataFolder, id), $"{request.DataFolder}/{id}");
        terminal.Progress(null);
        if (composed.HasErrors || composed.Value is not { } review) return new LintReport(composed.Diagnostics, []);
        var findings = new ManuscriptLint(review.Review, review.Findings, review.Manuscript, templates).Check();
        var report = LintReport.Of(findings, review.Review.Settings.Accepted);
        return report with { Open = [.. composed.Diagnostics, .. report.Open] };
    }

    private void Write(CheckRequest request, ImmutableArray<Diagnostic> open, ImmutableArray<(Diagnostic Finding, AcceptedFinding Acceptance)> accepted)
    {
        switch (request.Format)
        {
            case CheckFormat.Sarif:
                terminal.Out.Write(SarifWriter.Write(open, accepted));
                break;
            case CheckFormat.Annotations:
                foreach (var finding in open) terminal.Out.WriteLine(AnnotationWriter.Line(finding));
                if (open.IsEmpty) terminal.Out.WriteLine($"::notice::No open findings, {accepted.Length} accepted");
                break;
            default:
                DiagnosticPrinter.Print(open, terminal);
                foreach (var (finding, acceptance) in request.ShowAccepted ? accepted : [])
                {
                    terminal.Out.WriteLine($"{finding.Span}: {terminal.Dim("accepted")} {finding.Code}: {finding.Found} ({acceptance.Reason})");
                }

                if (open.IsEmpty) terminal.Out.WriteLine(terminal.Green("no open findings") + (accepted.IsEmpty ? "" : $", {accepted.Length} accepted"));
                break;
        }
    }
}
