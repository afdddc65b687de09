using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Templates;

/// <summary>A scheme of levels of evidence and grades of recommendation, as ordered tables of rules.</summary>
/// <param name="Id">File name without its ending.</param>
/// <param name="Name">For readers.</param>
/// <param name="Literature">Keys of the literature.</param>
/// <param name="Levels">Level and its meaning, best first.</param>
/// <param name="Designs">Designs of studies and their meaning; empty where studies come with their level.</param>
/// <param name="Studies">The level of a study by its <c>design</c>.</param>
/// <param name="Reviews">The level of a review by the <c>designs</c> of its studies.</param>
/// <param name="Sign">What marks a level that gives no conclusive answer, such as "–"; empty where the scheme has no such sign.</param>
/// <param name="Grades">By <c>levels</c>, <c>consistent</c>, <c>conclusive</c>, <c>extrapolated</c>; empty for a scheme without grades.</param>
public sealed record EvidenceScheme(
    string Id, string Name, ImmutableArray<string> Literature, ImmutableArray<KeyValuePair<string, string>> Levels,
    ImmutableArray<KeyValuePair<string, string>> Designs, ImmutableArray<EvidenceRule> Studies, ImmutableArray<EvidenceRule> Reviews, string Sign,
    ImmutableArray<EvidenceRule> Grades, SourceSpan Span);
