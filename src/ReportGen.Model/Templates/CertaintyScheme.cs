using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Templates;

/// <summary>A scheme that rates the certainty of the evidence on an outcome, such as GRADE.</summary>
/// <param name="Id">File name without its ending.</param>
/// <param name="Name">For readers.</param>
/// <param name="Literature">Keys of the literature.</param>
/// <param name="Levels">Level of certainty and its meaning, best first.</param>
/// <param name="Starts">Where the rating starts, by the <c>design</c> of the studies.</param>
/// <param name="Domains">In the order of rating: reasons to rate down before reasons to rate up.</param>
/// <param name="Cuts">The numbers at which data change from one word to the next, by name.</param>
public sealed record CertaintyScheme(
    string Id, string Name, ImmutableArray<string> Literature, ImmutableArray<KeyValuePair<string, string>> Levels, ImmutableArray<EvidenceRule> Starts,
    ImmutableArray<CertaintyDomain> Domains, ImmutableSortedDictionary<string, double> Cuts, SourceSpan Span);
