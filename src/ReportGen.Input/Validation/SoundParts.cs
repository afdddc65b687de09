using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Validation;

/// <summary>
/// What of a review with errors can be worked with: declarations whose tables, columns and outcomes exist, rows with an id of their own. Later steps
/// look for further errors in it; it is never written.
/// </summary>
internal static class SoundParts
{
    /// <param name="review">As read, with errors that have been reported.</param>
    /// <param name="names">Every name that the declarations and the rows gave.</param>
    public static Review Of(Review review, IEnumerable<string> names)
    {
        var settings = review.Settings;
        ImmutableArray<DataTable> tables = [.. review.Tables.DistinctBy(t => t.Id).Where(HasKey).Select(WithSoundRows)];
        var known = tables.ToDictionary(t => t.Id, StringComparer.Ordinal);
        tables = [.. tables.Select(t => t.Declaration.RiskOfBias is { } rule && t.Declaration.Column(rule.StudyColumn)?.Type != ColumnType.Key ? t with { Declaration = t.Declaration with { RiskOfBias = null } } : t)];
        tables = [.. tables.Select(t => t.Declaration.Counts is { } rule && !Counts(t, rule, known) ? t with { Declaration = t.Declaration with { Counts = null } } : t)];
        known = tables.ToDictionary(t => t.Id, StringComparer.Ordinal);
        ImmutableArray<OutcomeDeclaration> outcomes = [.. settings.Outcomes.DistinctBy(o => o.Id).Where(o => IsSound(o, known))];
        settings = settings with
        {
            Outcomes = outcomes,
            Descriptives = [.. settings.Descriptives.DistinctBy(d => d.Id).Where(d => IsSound(d, known))],
            Calculations = [.. settings.Calculations.DistinctBy(c => (c.ForEach, c.Id)).Where(c => c.ForEach is null || known.ContainsKey(c.ForEach))],
            Evidence = settings.Evidence is { } e && IsSound(e, known) ? e : null,
            FurtherEvidence = [.. settings.FurtherEvidence.DistinctBy(f => f.Id).Where(f => IsSound(f, known))],
            Certainty = settings.Certainty is { } c ? c with { Outcomes = [.. c.Outcomes.Where(o => outcomes.Any(s => s.Id == o.Outcome.Value))], Judgements = c.Judgements is { } j && known.ContainsKey(j) ? j : null } : null,
            Figures = [.. settings.Figures.DistinctBy(f => f.Id)],
            ReportTables = [.. settings.ReportTables.DistinctBy(t => t.Id).Where(t => IsSound(t, known))],
        };
        var sound = review with { Settings = settings, Tables = tables };
        var uncounted = review.Tables.Any(t => t.Declaration.Counts is not null && tables.FirstOrDefault(s => s.Id == t.Id)?.Declaration.Counts is null);
        return sound with { Unsound = [.. names.Except(NamesOf(sound), StringComparer.Ordinal), .. settings.Evidence is null ? ["evidence"] : Array.Empty<string>(), .. uncounted ? CountWords : []] };
    }

    // What an address of a count table ends with.
    private static readonly ImmutableArray<string> CountWords = ["sum", "total", "not_itemised", "share"];

    private static IEnumerable<string> NamesOf(Review review) =>
    [
        .. review.Tables.Select(t => t.Id), .. review.Tables.SelectMany(t => t.Rows).Select(r => r.Id), .. review.Settings.Outcomes.Select(o => o.Id),
        .. review.Settings.Descriptives.Select(d => d.Id), .. review.Settings.Calculations.Select(c => c.Id), .. review.Settings.Figures.Select(f => f.Id),
        .. review.Settings.ReportTables.Select(t => t.Id), .. review.Settings.Date is null ? [] : (string[])["date"],
    ];

    private static bool HasKey(DataTable table) => table.Declaration.Columns.Any(c => c.Type == ColumnType.Id);

    private static DataTable WithSoundRows(DataTable table) => table with { Rows = [.. table.Rows.Where(r => r.Id.Length > 0).DistinctBy(r => r.Id)] };

    private static bool Counts(DataTable table, CountRule rule, Dictionary<string, DataTable> known) =>
        Has<double>(known, table.Id, rule.Column) && (rule.TotalColumn is null ? known.ContainsKey(rule.TotalTable) : Has<double>(known, rule.TotalTable, rule.TotalColumn));

    private static bool IsSound(OutcomeDeclaration outcome, Dictionary<string, DataTable> known) => outcome switch
    {
        OutcomeDeclaration.Proportion p => Has<double>(known, p.Table, p.Events) && Has<double>(known, p.Table, p.Total) && IsSound(p.Plan, known, p.Table),
        OutcomeDeclaration.Effect e => e.Columns.Length > 0 && e.Columns.All(c => Has<double>(known, e.Table, c.Column)) && IsSound(e.Plan, known, e.Table),
        OutcomeDeclaration.BeforeAfter b => Has<double>(known, b.Table, b.Before) && Has<double>(known, b.Table, b.After) && b.Test.Id.Length > 0,
        _ => false,
    };

    // A part that names what does not exist would be analysed in vain; what the prose says of the outcome is then not an error of its own.
    private static bool IsSound(SynthesisPlan plan, Dictionary<string, DataTable> known, string table)
    {
        var analyses = plan.Pooled.OfType<PooledAnalysis.InverseVariance>().Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> named = [.. plan.Subgroups.Select(s => s.Analysis), .. plan.Moderators.Select(m => m.Analysis), .. plan.Sensitivity.Select(s => s.Analysis), .. plan.SmallStudy.Select(s => s.Analysis)];
        IEnumerable<string> columns = [.. plan.Subgroups.Select(s => s.Column), .. plan.Moderators.SelectMany(m => m.Columns).Select(c => c.Value)];
        return named.All(analyses.Contains)
            && columns.All(c => known.TryGetValue(table, out var found) && found.Declaration.Column(c) is not null)
            && plan.Sensitivity.All(s => s.Cumulative is null || Has<double>(known, table, s.Cumulative));
    }

    private static bool IsSound(DescriptiveDeclaration declared, Dictionary<string, DataTable> known) =>
        Has<double>(known, declared.Table, declared.Column) && (declared.Weight is null || Has<double>(known, declared.Table, declared.Weight));

    private static bool IsSound(EvidenceDeclaration declared, Dictionary<string, DataTable> known) =>
        (declared.LevelColumn ?? declared.DesignColumn) is { } column && Has<string>(known, declared.Table, column);

    private static bool IsSound(ReportTableDeclaration declared, Dictionary<string, DataTable> known) =>
        declared.Generated is not null
        || known.TryGetValue(declared.Table, out var table)
        && (declared.GroupBy is null || table.Declaration.Column(declared.GroupBy) is not null)
        && declared.Columns.All(c => (c.Column is null || table.Declaration.Column(c.Column) is not null) && (c.Cite is null || table.Declaration.Column(c.Cite)?.Type == ColumnType.Reference) && (c.Quantity is null) != (c.Column is null));

    /// <summary>Whether a table has a column whose cells hold <typeparamref name="T"/>: numbers or text.</summary>
    private static bool Has<T>(Dictionary<string, DataTable> known, string table, string column) =>
        known.TryGetValue(table, out var found) && found.Declaration.Column(column) is { } declared && (typeof(T) == typeof(double)) == IsNumeric(declared.Type);

    private static bool IsNumeric(ColumnType type) => type is ColumnType.Count or ColumnType.Number or ColumnType.Percent or ColumnType.Year;
}
