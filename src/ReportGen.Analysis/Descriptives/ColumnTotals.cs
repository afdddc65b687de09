using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Descriptives;

/// <summary>Summaries of the columns that a table of the manuscript has a total of.</summary>
internal static class ColumnTotals
{
    public static ImmutableArray<DescriptiveFindings> Of(Review review, CellQuantities cells)
    {
        var columns =
            from declared in review.Settings.ReportTables
            from column in declared.Columns
            where column.TotalRule != ColumnTotal.None && column.Column is not null
            let data = review.Table(declared.Table)?.Declaration.Column(column.Column!)
            where data is not null && data.Type is ColumnType.Count or ColumnType.Number or ColumnType.Percent or ColumnType.Year
            select new DescriptiveDeclaration(
                $"{declared.Table}.summary.{column.Column}", data.Label, declared.Table, column.Column!, null, Math.Max(data.Decimals, data.Type == ColumnType.Count ? 1 : 0), column.Span);
        return [.. columns.DistinctBy(c => c.Id).Select(c => DescriptiveAnalysis.Analyse(c, review, cells))];
    }
}
