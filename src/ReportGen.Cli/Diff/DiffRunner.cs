using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Audit.Comparison;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html;
using ReportGen.Writers.Html.Reports;

namespace ReportGen.Cli.Diff;

/// <summary>Compares two states of a review, prints what changed, and writes a page where one is asked for.</summary>
internal sealed class DiffRunner(DiffRequest request, Terminal terminal)
{
    private const int NumbersChanged = 10;
    private const int ConclusionChanged = 11;

    private readonly DiagnosticBag _diagnostics = new();

    public int Run()
    {
        var templates = TemplateFolderReader.Read(request.Templates, request.Templates);
        _diagnostics.AddRange(templates.Diagnostics);
        var comparison = templates.Value is { } set && !_diagnostics.HasErrors ? Compare(set) : null;
        DiagnosticPrinter.Print(_diagnostics.ToImmutable(), terminal);
        if (_diagnostics.HasErrors || comparison is null) return ExitCode.InputErrors;
        return !request.ExitCode || !comparison.NumbersChanged ? ExitCode.Done : comparison.ConclusionChanged ? ConclusionChanged : NumbersChanged;
    }

    private ResultsComparison? Compare(TemplateSet templates)
    {
        var source = new ResultsSource(templates);
        var (old, present) = (source.Read(request.Old, request.New), source.Read(request.New, request.Old));
        _diagnostics.AddRange([.. old.Diagnostics.Concat(present.Diagnostics).Distinct()]);
        if (old.Value is not { } before || present.Value is not { } after || _diagnostics.HasErrors) return null;
        var words = new ReportWords(templates.Wordings.GetValueOrDefault(ComparisonText.Name), ComparisonText.File);
        var verbs = new ConclusionVerbs(templates);
        var comparison = ResultsComparer.Compare(before, after, verbs);
        var text = new ComparisonText(words);
        if (request.Json) terminal.Out.Write(ComparisonJson.Write(comparison, text));
        else new ComparisonPrinter(text, terminal).Print(comparison);
        if (request.Output is { } folder) Page(folder, comparison, text, templates);
        _diagnostics.AddRange([.. verbs.Diagnostics, .. words.Missing]);
        return comparison;
    }

    private void Page(string folder, ResultsComparison comparison, ComparisonText text, TemplateSet templates)
    {
        var after = comparison.After;
        var date = DateOnly.TryParseExact(after.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? known : default;
        var front = new FrontMatter(after.Title, after.Title, "en", [], "", date, [], [], null, null, []);
        var page = ReportPageWriter.WriteAlone(after.ReviewId, front, ComparisonPage.Of(comparison, text), templates, BuildRunner.Generator);
        var assets = SiteAssetsWriter.Write(templates);
        _diagnostics.AddRange(page.Diagnostics);
        _diagnostics.AddRange(assets.Diagnostics);
        if (_diagnostics.HasErrors) return;
        try
        {
            new OutputFolder(folder).Share([.. assets.Value, .. page.Value]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(CliDiagnostics.CannotWrite(folder, fault.Message));
        }
    }
}
