using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A row of a table.</summary>
/// <param name="Id">The text of its key cell.</param>
/// <param name="Name">What readers call it: the text of the table's name column.</param>
/// <param name="Span">Where the row begins.</param>
/// <param name="Cells">One for each declared column, by column name.</param>
public sealed record DataRow(string Id, string Name, SourceSpan Span, ImmutableDictionary<string, Cell> Cells)
{
    /// <summary>The cell of a column of type Count, Number, Percent or Year.</summary>
    public Cell<double> Number(string column) => (Cell<double>)Cells[column];

    /// <summary>The cell of a column of any other type.</summary>
    public Cell<string> Text(string column) => (Cell<string>)Cells[column];
}
