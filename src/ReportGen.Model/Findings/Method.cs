using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A method by its name and the keys of the literature it is cited to (templates/methods/references.json or the review's own).</summary>
public sealed record Method(string Name, ImmutableArray<string> Literature);
