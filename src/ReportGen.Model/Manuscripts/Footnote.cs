using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

public sealed record Footnote(int Number, ImmutableArray<Block> Children);
