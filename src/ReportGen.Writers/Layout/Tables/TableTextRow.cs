using System.Collections.Immutable;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>The texts of a row.</summary>
/// <param name="Cells">One for each column; in a heading of a group one for all.</param>
/// <param name="Destinations">Names of places in it that notes lead back to.</param>
internal sealed record TableTextRow(TableRowKind Kind, ImmutableArray<InlineText> Cells, ImmutableArray<string> Destinations)
{
    public TableTextRow Scaled(double factor) => this with { Cells = [.. Cells.Select(c => c.Scaled(factor))] };
}
