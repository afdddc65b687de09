using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Audit.Comparison;

/// <summary>What changed, in words.</summary>
public sealed class ComparisonText(ReportWords words)
{
    /// <summary>Where comparisons are worded in the templates.</summary>
    public const string Name = "comparison";

    public const string File = "wording/comparison.yml";

    public string Of(string key, params IReadOnlyList<string> arguments) => words.Of(key, arguments);

    /// <summary>One sentence on the whole, one on conclusions.</summary>
    public ImmutableArray<string> Summary(ResultsComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (!comparison.NumbersChanged) return [Of("nothing")];
        var studies = comparison.Rows.Where(r => r.IsStudy).DistinctBy(r => (r.Name, r.IsAdded)).ToList();
        string[] counts =
        [
            Counted("studies_added", studies.Count(s => s.IsAdded)), Counted("studies_removed", studies.Count(s => !s.IsAdded)), Counted("cells_changed", comparison.Cells.Length),
            Counted("figures_changed", comparison.Figures.Length),
        ];
        return [Of("summary", string.Join(Of("joined"), counts.Where(c => c.Length > 0))), Of(comparison.ConclusionChanged ? "conclusion_changed" : "conclusion_same")];
    }

    /// <summary>Rows added or removed, study or not.</summary>
    public string Row(RowChange row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Of(row.IsAdded ? "row_added" : "row_removed", row.Name, row.Table);
    }

    /// <summary>Estimate and interval; empty for none.</summary>
    public string State(AnalysisState? state) => state is null ? Of("not_there") : $"{state.Estimate} ({state.Interval})";

    /// <summary>Direction, crossing of no effect and heterogeneity, each before and after where it differs.</summary>
    public string Turns(AnalysisChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Before is not { } before || change.After is not { } after) return "";
        string[] turns =
        [
            before.Direction == after.Direction ? "" : Of("direction", Side(before.Direction), Side(after.Direction)),
            before.Crosses == after.Crosses ? "" : Of(after.Crosses == true ? "now_crosses" : "no_longer_crosses"),
            before.Heterogeneity == after.Heterogeneity ? "" : Of("heterogeneity", before.Heterogeneity, after.Heterogeneity),
        ];
        return string.Join(" ", turns.Where(t => t.Length > 0));
    }

    /// <summary>The studies that moved an analysis; <paramref name="change"/> tells how its estimate prints.</summary>
    public string Pulls(AnalysisChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return string.Join(" ", change.Pulls.Select(p => Of("pull_" + p.Kind, p.Name, Printed(p.Without, change.After!.Estimate))));
    }

    // As the estimate beside it prints: percent or not, and its decimals.
    private static string Printed(double value, string like)
    {
        var digits = like.TrimEnd('%');
        var decimals = digits.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? digits.Length - dot - 1 : 0;
        return NumberPrinter.Print(new QuantityValue.Scalar(value), like.EndsWith('%') ? NumberFormat.Percent(decimals) : NumberFormat.Fixed(decimals));
    }

    private string Side(int? direction) => Of(direction switch { < 0 => "side_below", > 0 => "side_above", 0 => "side_none", _ => "not_there" });

    private string Counted(string key, int count) => count == 0 ? "" : Of(count == 1 ? key + "_one" : key, Text(count));

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
