using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

/// <summary>A column's heading and alignment.</summary>
public sealed record TableColumn(ImmutableArray<Inline> Header, ColumnAlignment Alignment);
