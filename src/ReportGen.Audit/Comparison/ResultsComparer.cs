using System.Collections.Immutable;

namespace ReportGen.Audit.Comparison;

/// <summary>Compares two states of a review by what they print and compute; neither needs its data.</summary>
public sealed class ResultsComparer
{
    private const string Study = ".study.";

    private readonly ResultsSnapshot _before;
    private readonly ResultsSnapshot _after;
    private readonly ConclusionVerbs _verbs;

    private ResultsComparer(ResultsSnapshot before, ResultsSnapshot after, ConclusionVerbs verbs) => (_before, _after, _verbs) = (before, after, verbs);

    public static ResultsComparison Compare(ResultsSnapshot before, ResultsSnapshot after, ConclusionVerbs verbs)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(verbs);
        return new ResultsComparer(before, after, verbs).Compare();
    }

    private ResultsComparison Compare()
    {
        var changes = _before.Quantities.Keys.Union(_after.Quantities.Keys).Order(StringComparer.Ordinal)
            .Select(a => new FigureChange(_before.Find(a), _after.Find(a))).Where(c => c.Differs).ToList();
        ImmutableArray<FigureChange> grades = [.. _before.Quantities.Keys.Union(_after.Quantities.Keys).Where(IsGrade).Order(StringComparer.Ordinal).Select(a => new FigureChange(_before.Find(a), _after.Find(a)))];
        return new ResultsComparison(
            _before, _after, Rows(), [.. changes.Where(c => c is { Before.IsCell: true, After.IsCell: true })], [.. Outcomes().Select(Outcome)], grades,
            [.. changes.Where(c => (c.After ?? c.Before) is { IsCell: false })]);
    }

    private static bool IsGrade(string address) => address.StartsWith("evidence.", StringComparison.Ordinal) && address.EndsWith(".grade", StringComparison.Ordinal);

    private ImmutableArray<RowChange> Rows()
    {
        var (before, after) = (RowsOf(_before), RowsOf(_after));
        return
        [
            .. after.Where(r => !before.ContainsKey(r.Key)).Select(r => Change(r.Key, r.Value, _after, isAdded: true)),
            .. before.Where(r => !after.ContainsKey(r.Key)).Select(r => Change(r.Key, r.Value, _before, isAdded: false)),
        ];
    }

    private static RowChange Change(string row, string name, ResultsSnapshot results, bool isAdded)
    {
        var parts = row.Split('.');
        return new RowChange(parts[0], name, isAdded, results.Quantities.Keys.Any(a => a.Contains($"{Study}{parts[1]}.", StringComparison.Ordinal)));
    }

    // A cell's label is that of its column, a comma, and the name of the row; what all labels of a row end with is its name.
    private static SortedDictionary<string, string> RowsOf(ResultsSnapshot results)
    {
        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var cells = results.Quantities.Values.Where(q => q.IsCell && q.Address.Split('.').Length == 3 && q.Label.Contains(", ", StringComparison.Ordinal));
        foreach (var row in cells.GroupBy(q => q.Address[..q.Address.LastIndexOf('.')]))
        {
            var ending = row.Select(q => q.Label).Aggregate(CommonEnding);
            rows[row.Key] = ending.IndexOf(", ", StringComparison.Ordinal) is var comma and >= 0 ? ending[(comma + 2)..] : ending;
        }

        return rows;
    }

    private static string CommonEnding(string one, string other)
    {
        var length = 0;
        while (length < Math.Min(one.Length, other.Length) && one[^(length + 1)] == other[^(length + 1)]) length++;
        return one[^length..];
    }

    // Whatever has studies is an outcome.
    private IEnumerable<string> Outcomes() => _before.Quantities.Keys.Concat(_after.Quantities.Keys)
        .Where(a => a.Contains(Study, StringComparison.Ordinal)).Select(a => a[..a.IndexOf('.', StringComparison.Ordinal)])
        .Where(o => (_before.Find(o + ".k") ?? _after.Find(o + ".k")) is not null).Distinct().Order(StringComparer.Ordinal);

    private OutcomeChange Outcome(string id)
    {
        var label = (_after.Find(id + ".k") ?? _before.Find(id + ".k"))!.Label.Split(':')[0];
        FigureChange certainty = new(_before.Find(id + ".certainty"), _after.Find(id + ".certainty"));
        var analyses = _before.Quantities.Keys.Union(_after.Quantities.Keys)
            .Where(a => a.StartsWith(id + ".", StringComparison.Ordinal) && a.EndsWith(".interval", StringComparison.Ordinal) && a.Split('.').Length == 3)
            .Select(a => a[..a.LastIndexOf('.')]).Order(StringComparer.Ordinal);
        return new OutcomeChange(
            id, label, certainty.Before is null && certainty.After is null ? null : certainty, _verbs.Of(_before, id) ?? "", _verbs.Of(_after, id) ?? "",
            [.. analyses.Select(a => new AnalysisComparison(a, _before, _after).Change())]);
    }
}
