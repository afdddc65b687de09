using System.Collections.Immutable;

namespace ReportGen.Model.Templates;

/// <summary>A reason to rate the certainty of evidence down or up.</summary>
/// <param name="Id">Its name in addresses and in the table of judgements.</param>
/// <param name="Label">For readers.</param>
/// <param name="Literature">Keys of the literature.</param>
/// <param name="Judgements">Judgement and the levels it moves the certainty by: negative for down.</param>
/// <param name="Proposals">What the program proposes from data, in order; empty where only an author can judge.</param>
public sealed record CertaintyDomain(
    string Id, string Label, ImmutableArray<string> Literature, ImmutableArray<KeyValuePair<string, int>> Judgements, ImmutableArray<EvidenceRule> Proposals);
