using System.Collections.Immutable;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Analysis.Quantities;
using ReportGen.Input.Csv;
using ReportGen.Model.Diagnostics;
using ReportGen.Statistics;

namespace ReportGen.Cli.Analyze;

/// <summary>What the data do not allow, said at the place in the file where it can be mended.</summary>
internal sealed class AnalysisCheck(MetaAnalysis analysis, StudyTable table, StudyBinder binder)
{
    private static readonly ProblemKind[] Impossible = [ProblemKind.InvalidCounts, ProblemKind.InvalidSummary];

    private const string NoRows = "the file has no rows";

    private readonly MetaAnalysisRequest _request = analysis.Request;

    public IEnumerable<Diagnostic> Diagnostics()
    {
        Diagnostic[] impossible = [.. ImpossibleFigures()];
        if (impossible.Length > 0) return impossible;
        return analysis.Pooled.Value is null ? [NotPooled()] : [.. Moderators(), .. Influence(), .. Subgroups()];
    }

    private IEnumerable<Diagnostic> ImpossibleFigures()
    {
        var figures = _request.Figures.Measure.Columns.SelectMany(a => a).Distinct(StringComparer.Ordinal).Where(f => table.Has(binder.ColumnOf(f))).ToList();
        var texts = figures.ToDictionary(f => f, f => table.Texts(binder.ColumnOf(f)), StringComparer.Ordinal);
        foreach (var i in analysis.Effects.Problems.Where(p => Impossible.Contains(p.Kind)).SelectMany(p => p.Studies))
        {
            var found = string.Join(", ", figures.Where(f => texts[f][i] is not null).Select(f => $"{binder.ColumnOf(f)} {texts[f][i]}"));
            yield return AnalyzeDiagnostics.ImpossibleFigures(table.SpanOf(i, binder.ColumnOf(figures[0])), _request.Names[i], _request.Figures.Measure, found);
        }
    }

    private Diagnostic NotPooled()
    {
        var measure = _request.Figures.Measure;
        if (analysis.Effects.Yi.All(y => y is null) && _request.Method.Kind == PoolingMethodKind.InverseVariance)
        {
            return AnalyzeDiagnostics.NoStudies(table, measure, table.RowCount == 0 ? NoRows : string.Join("; ", analysis.Effects.Problems.Select(Words)));
        }

        if (analysis.Pooled.Has(ProblemKind.NoStudies))
        {
            ImmutableArray<Problem> why = [.. analysis.Effects.Problems.Where(p => p.Kind == ProblemKind.MissingLeftOut), .. analysis.Pooled.Problems.Where(p => p.Kind != ProblemKind.NoStudies)];
            return AnalyzeDiagnostics.NoStudies(table, measure, table.RowCount == 0 ? NoRows : string.Join("; ", why.Select(Words)));
        }

        var reason = analysis.Pooled.Problems[^1];
        var at = reason.Studies.IsEmpty ? table.Header : table.SpanOf(reason.Studies[0]);
        return AnalyzeDiagnostics.NotPooled(at, _request.Method.Name, Words(reason), HintFor(reason.Kind));
    }

    private IEnumerable<Diagnostic> Moderators()
    {
        if (analysis.Regression is not { Value: null } failed) yield break;
        yield return AnalyzeDiagnostics.NoResult(SpanOfColumn(failed), "The meta-regression", Because(failed.Problems), HintFor(failed.Problems.LastOrDefault()?.Kind));
    }

    private IEnumerable<Diagnostic> Influence()
    {
        // Without a regression there is nothing whose influence could be told, which has been said.
        if (analysis.Influence is not { Value: null } failed || analysis.Regression is { Value: null }) yield break;
        yield return AnalyzeDiagnostics.NoResult(table.Header, "The influence of studies", Because(failed.Problems), HintFor(failed.Problems.LastOrDefault()?.Kind));
    }

    private IEnumerable<Diagnostic> Subgroups()
    {
        if (analysis.Subgroups is not { } subgroups) yield break;
        foreach (var level in subgroups.Levels.Where(l => l.Pooled.Value is null))
            yield return AnalyzeDiagnostics.NoResult(table.SpanOf(_request.Subgroups!.Name), $"The subgroup '{level.Level}'", Because(level.Pooled.Problems), HintFor(level.Pooled.Problems.LastOrDefault()?.Kind));
    }

    private SourceSpan SpanOfColumn<T>(Computed<T> failed)
        where T : class
    {
        var column = failed.Problems.Select(p => p.Column).FirstOrDefault(c => c is not null);
        var start = 0;
        foreach (var moderator in _request.Moderators)
        {
            start += moderator.Columns.Length;
            if (column < start) return table.Has(moderator.Name) ? table.SpanOf(moderator.Name) : table.Header;
        }

        return table.Header;
    }

    private string Because(ImmutableArray<Problem> problems) =>
        string.Join("; ", problems.Where(p => p.Kind is not (ProblemKind.MissingLeftOut or ProblemKind.NoStudies)).Select(Words).Distinct()) is { Length: > 0 } reasons ? reasons : "no study reports all that it needs";

    private string Words(Problem problem)
    {
        var text = problem.Kind == ProblemKind.MissingLeftOut ? "not reported" : ProblemNotes.TextOf(problem.Kind);
        var columns = _request.Moderators.SelectMany(m => m.Columns).Select(c => c.Name).ToList();
        if (problem.Column is { } column && column < columns.Count) return $"{text} ({columns[column]})";
        return problem.Studies.IsEmpty ? text : $"{text} ({AnalysisNotes.Names(_request.Names, problem.Studies)})";
    }

    private static string HintFor(ProblemKind? kind) => kind switch
    {
        ProblemKind.NonPositiveVariance => "Check the studies named; with a variance of zero REML, EB, HE and SJ may still pool.",
        ProblemKind.NotConverged => "Try another method, such as REML.",
        ProblemKind.UnboundedLikelihood or ProblemKind.NotEstimable => "There are too few events for this method; an inverse-variance method with a correction, such as --method REML --to only0, gives a result.",
        ProblemKind.NoVariation => "Leave the moderator out: it is the same in all studies.",
        ProblemKind.RankDeficient => "Leave one of the moderators out.",
        ProblemKind.TooFewStudies or ProblemKind.NoStudies or ProblemKind.SingleStudy => "Leave it out, or add studies that report it.",
        ProblemKind.UnsupportedEstimator => "Take another estimator, such as REML.",
        _ => "Check the figures of the studies.",
    };
}
