using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Composition.Tables;

/// <summary>The groups of a table's columns and rows.</summary>
internal static class TableGroups
{
    /// <summary>A heading over each run of columns that name the same group.</summary>
    public static ImmutableArray<TableHeaderGroup> OfColumns(ImmutableArray<ReportColumn> columns)
    {
        var groups = ImmutableArray.CreateBuilder<TableHeaderGroup>();
        for (var i = 0; i < columns.Length;)
        {
            var first = i++;
            while (i < columns.Length && columns[i].Group == columns[first].Group) i++;
            if (columns[first].Group is { } group) groups.Add(new TableHeaderGroup([new Inline.Text(group)], first, i - first));
        }

        return groups.ToImmutable();
    }

    /// <summary>The rows by the text of a column, groups in the order of their first rows; rows of a group in file order.</summary>
    /// <param name="column">Null for rows without groups.</param>
    public static ImmutableArray<(string Name, ImmutableArray<DataRow> Rows)> OfRows(DataTable data, string? column) => column is null
        ? [("", data.Rows)]
        : [.. data.Rows.GroupBy(r => r.Cells[column].Raw, StringComparer.Ordinal).Select(g => (g.Key, g.ToImmutableArray()))];
}
