using System.Collections.Immutable;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Input.Csv;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Cli.Analyze;

/// <summary>Binds the columns of a table to what is asked for.</summary>
internal sealed class StudyBinder(AnalyzeRequest request, StudyTable table)
{
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>The analysis to run; none when columns are missing or cells are wrong, all of which are reported.</summary>
    public Checked<MetaAnalysisRequest> Bind()
    {
        var figures = Figures();
        ImmutableArray<string> named = request.Label.IsEmpty ? StudyNames.Columns(table) : [.. request.Label.Where(c => Knows("--label", c))];
        var moderators = new ModeratorReader(table, _diagnostics).Read(request.Moderators);
        var subgroup = request.Subgroup is { } s && Knows("--subgroup", s) ? new StudyGrouping(s, table.Texts(s)) : null;
        var cumulative = request.Cumulative is { } c && Knows("--cumulative", c) ? Order(c) : null;
        if (_diagnostics.HasErrors || figures is null) return new(null, _diagnostics.ToImmutable());
        return new(
            new()
            {
                Figures = figures,
                Names = StudyNames.Of(table, named),
                EffectSizes = request.EffectSizes,
                Method = request.Method,
                Test = request.Test,
                Level = request.Level / 100,
                Moderators = moderators,
                Subgroups = subgroup,
                Cumulative = cumulative,
                LeaveOneOut = request.LeaveOneOut,
                Influence = request.Influence,
                SmallStudy = request.SmallStudy,
                Insist = request.Insist,
            },
            _diagnostics.ToImmutable());
    }

    /// <summary>The column of the file that holds a figure of the measure.</summary>
    public string ColumnOf(string figure) => request.Columns.GetValueOrDefault(figure, figure);

    private StudyFigures? Figures()
    {
        foreach (var (figure, column) in request.Columns.OrderBy(c => c.Key, StringComparer.Ordinal)) Knows("--" + figure, column);
        var wanted = request.Measure.Columns.SelectMany(a => a).Distinct(StringComparer.Ordinal).Where(f => table.Has(ColumnOf(f)));
        var columns = wanted.ToDictionary(f => f, f => table.Numbers(ColumnOf(f), _diagnostics), StringComparer.Ordinal);
        if (StudyFigures.From(request.Measure, columns) is { } figures) return figures;
        // Of the alternatives the one that lacks least; an option that names an unknown column has been reported.
        var nearest = request.Measure.Columns.OrderBy(a => a.Count(f => !columns.ContainsKey(f))).First();
        List<string> missing = [.. nearest.Where(f => !columns.ContainsKey(f) && !request.Columns.ContainsKey(f))];
        if (missing.Count > 0) _diagnostics.Add(AnalyzeDiagnostics.MissingColumns(table, request.Measure, missing));
        return null;
    }

    private StudyOrder Order(string column)
    {
        var texts = table.Texts(column);
        if (table.IsNumeric(column)) return new(column, [.. table.Numbers(column, _diagnostics)], texts);
        var ranks = texts.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((text, rank) => (text, rank)).ToDictionary(t => t.text, t => (double)t.rank, StringComparer.Ordinal);
        return new(column, [.. texts.Select(t => t is null ? double.NaN : ranks[t])], texts);
    }

    private bool Knows(string option, string column)
    {
        if (table.Has(column)) return true;
        _diagnostics.Add(AnalyzeDiagnostics.UnknownColumn(table, option, column));
        return false;
    }
}
