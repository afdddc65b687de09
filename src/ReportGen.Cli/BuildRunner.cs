using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ReportGen.Cli.Lock;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;
using ReportGen.Writers;
using ReportGen.Writers.Html;
using ReportGen.Writers.Html.Index;
using ReportGen.Writers.Html.Metadata;
using ReportGen.Writers.Results;

namespace ReportGen.Cli;

/// <summary>Runs a build: every review through the pipeline, then the pages that all reviews share.</summary>
internal static class BuildRunner
{
    /// <summary>Name and version of the program, as the outputs carry it.</summary>
    public static string Generator { get; } = $"ReportGen {typeof(BuildRunner).Assembly.GetName().Version!.ToString(3)}";

    public static int Run(BuildRequest request, Terminal terminal)
    {
        var selected = ReviewSelection.Select(request.Reviews, request.DataFolder, ReviewSelection.All(request.DataFolder));
        if (selected.Value is not { } reviews || selected.HasErrors)
        {
            DiagnosticPrinter.Print(selected.Diagnostics, terminal);
            return ExitCode.WrongUsage;
        }

        var diagnostics = new DiagnosticBag();
        var templates = TemplateFolderReader.Read(request.TemplatesFolder, request.TemplatesFolder);
        diagnostics.AddRange(templates.Diagnostics);
        if (templates.Value is { } known && LayoutChoice.Unknown(request.Layouts, known.PageStyles) is { IsEmpty: false } unknown)
        {
            DiagnosticPrinter.Print(unknown, terminal);
            return ExitCode.WrongUsage;
        }

        if (templates.Value is { } set) Build(request, reviews, set, diagnostics, terminal);
        DiagnosticPrinter.Print(diagnostics.ToImmutable(), terminal);
        return diagnostics.HasErrors ? ExitCode.InputErrors : ExitCode.Done;
    }

    private static void Build(BuildRequest request, string[] reviews, TemplateSet templates, DiagnosticBag diagnostics, Terminal terminal)
    {
        // With errors in the templates the reviews are still checked, so that all errors are seen at once.
        var mayWrite = !diagnostics.HasErrors;
        var context = new BuildContext(request.Date, SourceDateEpoch(), templates, Generator);
        var output = new OutputFolder(request.OutputFolder);
        var current = "";
        var keeper = new LockKeeper(request.Lock, request.DataFolder, templates, terminal);
        // One pipeline for all reviews, so that the fonts are read once.
        var pipeline = new Pipeline(context, request.Formats, request.Layouts, step => terminal.Progress($"{current}: {step} …"))
        {
            Examine = keeper.Examine,
            Trace = request.Trace,
            LaidOut = request.LayoutReport ? (style, report) => LayoutReportPrinter.Print($"{current}/{style.File}", report, terminal) : null,
        };
        foreach (var id in reviews)
        {
            current = id;
            var clock = Stopwatch.StartNew();
            var built = pipeline.Build(Path.Combine(request.DataFolder, id), $"{request.DataFolder}/{id}");
            diagnostics.AddRange(built.Diagnostics);
            var written = mayWrite && !built.HasErrors && Written(() => output.Replace(id, built.Value), request.OutputFolder, diagnostics);
            terminal.Progress(null);
            if (written) Written(() => keeper.Accept(id), request.DataFolder, diagnostics);
            terminal.Out.WriteLine(written
                ? $"{terminal.Green("built")} {id} in {clock.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s: {request.OutputFolder}/{id}"
                : $"{terminal.Red("not built")} {id}: see the errors");
        }

        if (mayWrite && request.Formats.HasFlag(Formats.Html)) WriteShared(request, templates, output, diagnostics);
    }

    private static void WriteShared(BuildRequest request, TemplateSet templates, OutputFolder output, DiagnosticBag diagnostics)
    {
        var assets = SiteAssetsWriter.Write(templates);
        diagnostics.AddRange(assets.Diagnostics);
        var cards = ReviewSelection.All(request.DataFolder)
            .Select(id => output.Read($"{id}/{Pipeline.ResultsFile}") is { } bytes ? ReviewCardReader.Read(id, bytes, Pipeline.Downloads(templates.AllStyles.Where(s => output.Has($"{id}/{s.File}")))) : null)
            .OfType<ReviewCard>().ToImmutableArray();
        var index = IndexPageWriter.Write(cards, templates, Generator);
        diagnostics.AddRange(index.Diagnostics);
        if (assets.HasErrors || index.Value is not { } page) return;
        var sitemap = SitemapWriter.Write(cards);
        Written(() => output.Share([.. assets.Value, page, .. sitemap is null ? (OutputFile[])[] : [sitemap]]), request.OutputFolder, diagnostics);
        if (sitemap is null) Written(() => output.Remove(SitemapWriter.Path), request.OutputFolder, diagnostics);
    }

    private static bool Written(Action write, string folder, DiagnosticBag diagnostics)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(CliDiagnostics.CannotWrite(folder, fault.Message));
            return false;
        }
    }

    private static DateOnly? SourceDateEpoch() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds < 253402300800
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
}
