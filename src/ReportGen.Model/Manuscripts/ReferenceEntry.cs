using System.Collections.Immutable;

namespace ReportGen.Model.Manuscripts;

/// <summary>An entry of the reference list as formatted by the citation style.</summary>
/// <param name="Number">As cited.</param>
/// <param name="Key">Key in references.json.</param>
public sealed record ReferenceEntry(int Number, string Key, ImmutableArray<Inline> Children);
