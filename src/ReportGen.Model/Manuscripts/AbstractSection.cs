using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

/// <summary>A part of the structured abstract; the heading may be empty.</summary>
public sealed record AbstractSection(ImmutableArray<Inline> Heading, ImmutableArray<Block> Children);
