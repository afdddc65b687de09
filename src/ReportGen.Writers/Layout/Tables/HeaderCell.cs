using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>A heading of a table's head: of one column, or over several.</summary>
/// <param name="Text">On the first part of the table.</param>
/// <param name="Repeated">The same as furniture, for the parts after it.</param>
/// <param name="Column">Index of its first column.</param>
/// <param name="Row">0 for the upper row of headings.</param>
internal sealed record HeaderCell(InlineText Text, InlineText Repeated, int Column, int ColumnSpan, int Row, int RowSpan)
{
    public HeaderCell Scaled(double factor) => this with { Text = Text.Scaled(factor), Repeated = Repeated.Scaled(factor) };
}
