using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Input.Csv;

namespace ReportGen.Cli.Analyze;

/// <summary>What studies are called.</summary>
internal static class StudyNames
{
    private static readonly string[] Customary = ["study", "slab", "label", "name", "author", "trial", "id"];

    /// <summary>The columns that name a study where none is asked for: the first customary one, an author with the year; none where there is no such column.</summary>
    public static ImmutableArray<string> Columns(StudyTable table)
    {
        string? Find(string name) => table.Columns.FirstOrDefault(c => string.Equals(c, name, StringComparison.OrdinalIgnoreCase));
        foreach (var name in Customary)
            if (Find(name) is { } column)
                return name == "author" && Find("year") is { } year ? [column, year] : [column];
        return [];
    }

    /// <summary>The names: the texts of the columns joined by blanks; "Row 3" (of the studies, counted from 1) where there are none.</summary>
    public static ImmutableArray<string> Of(StudyTable table, ImmutableArray<string> columns)
    {
        ImmutableArray<ImmutableArray<string?>> texts = [.. columns.Select(table.Texts)];
        return [.. Enumerable.Range(0, table.RowCount).Select(i => string.Join(' ', texts.Select(t => t[i]).OfType<string>()) is { Length: > 0 } name ? name : Numbered(i))];
    }

    private static string Numbered(int row) => "Row " + (row + 1).ToString(CultureInfo.InvariantCulture);
}
