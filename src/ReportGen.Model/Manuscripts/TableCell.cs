using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

public sealed record TableCell(ImmutableArray<Inline> Children);
