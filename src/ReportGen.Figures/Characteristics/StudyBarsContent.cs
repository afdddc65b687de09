using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Characteristics;

/// <summary>What bars or dots of studies show.</summary>
/// <param name="Series">Names of the columns.</param>
/// <param name="AxisTitle">Their unit; of a single column its name with the unit.</param>
/// <param name="Totals">The sum of each column, null where none is declared; empty where totals are not shown.</param>
internal sealed record StudyBarsContent(
    BarArrangement Arrangement, ImmutableArray<string> Series, string AxisTitle, ImmutableArray<StudyRow> Rows, ImmutableArray<Quantity?> Totals)
{
    public bool HasMissing => Rows.Any(r => r.Values.Any(v => v.Number is null));

    /// <summary>Null where the table or a column is not there.</summary>
    public static StudyBarsContent? Of(FigureDeclaration.StudyBars figure, Review review, ReviewFindings findings)
    {
        if (review.Table(figure.Table) is not { } table || figure.Columns.Any(c => table.Declaration.Column(c) is null)) return null;
        ImmutableArray<DataColumn> columns = [.. figure.Columns.Select(c => table.Declaration.Column(c)!)];
        ImmutableArray<StudyRow> rows = [.. table.Rows.Select(r => new StudyRow(r.Name, [.. columns.Select(c => findings.Find($"{table.Id}.{r.Id}.{c.Name}")).OfType<Quantity>()]))];
        var unit = columns[0].Type == ColumnType.Percent ? "%" : columns[0].Unit;
        var title = columns.Length > 1 ? Capital.First(unit) : unit.Length == 0 || string.Equals(unit, columns[0].Label, StringComparison.OrdinalIgnoreCase) ? columns[0].Label : $"{columns[0].Label}, {unit}";
        ImmutableArray<Quantity?> totals = figure.HasTotals ? [.. columns.Select(c => Sum(table.Id, c.Name, review, findings))] : [];
        return new StudyBarsContent(figure.Arrangement, [.. columns.Select(c => c.Label)], title, rows, totals);
    }

    private static Quantity? Sum(string table, string column, Review review, ReviewFindings findings)
    {
        var declared = review.Settings.Descriptives.FirstOrDefault(d => d.Table == table && d.Column == column);
        return declared is null ? null : findings.Find($"{declared.Id}.sum");
    }
}
