using ReportGen.Model.Studies;

namespace ReportGen.Analysis.Synthesis;

/// <summary>The year of a study: the cell of the table's first column of years.</summary>
internal static class StudyYears
{
    public static int? Of(DataTable table, DataRow row) =>
        table.Declaration.Columns.FirstOrDefault(c => c.Type == ColumnType.Year) is { } column && row.Number(column.Name).IsReported
            ? (int?)row.Number(column.Name).Value
            : null;
}
