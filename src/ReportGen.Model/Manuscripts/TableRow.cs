using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

public sealed record TableRow(ImmutableArray<TableCell> Cells);
