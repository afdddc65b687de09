using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>The certainty of the evidence on an outcome, and what may be said of it.</summary>
/// <param name="OutcomeId">Outcome.</param>
/// <param name="AnalysisId">The meta-analysis that was rated; empty for an outcome without one.</param>
/// <param name="Scheme">Name of the scheme.</param>
/// <param name="Certainty">"high", "moderate", "low" or "very low".</param>
/// <param name="Rank">4 for high to 1 for very low, as many marks as its symbol has.</param>
/// <param name="Start">Where the rating started.</param>
/// <param name="StartRule">Why.</param>
/// <param name="Domains">In the order of the scheme.</param>
/// <param name="NotJudged">Labels of the domains that nobody judged and no rule decides.</param>
/// <param name="Proposed">Labels of the domains judged by rule.</param>
/// <param name="Differing">Labels of the domains in which an author's judgement differs from the proposal.</param>
/// <param name="Kind">"effect", "frequency" or "change": what can be said at all.</param>
/// <param name="Size">"large", "plain", "slight" or "little"; not available without comparison.</param>
/// <param name="Direction">"decrease", "increase" or "none".</param>
/// <param name="Favourable">Whether the direction is the better one; not available without comparison.</param>
/// <param name="Intervention">As declared.</param>
/// <param name="Subject">As declared.</param>
/// <param name="Wording">Path of the wording in templates/.</param>
/// <param name="Estimate">The effect, frequency or change that was rated.</param>
/// <param name="Interval">Its confidence interval.</param>
/// <param name="Participants">Their number, or of other units; not available where not known.</param>
/// <param name="Measures">What proposals rest on and no other finding has: weight at risk, optimal information size.</param>
/// <param name="Risks">Effects per 1,000; empty where none can be given.</param>
public sealed record CertaintyFindings(
    string OutcomeId, string AnalysisId, Quantity Scheme, Quantity Certainty, Quantity Rank, Quantity Start, Quantity StartRule, ImmutableArray<DomainFindings> Domains,
    Quantity NotJudged, Quantity Proposed, Quantity Differing, Quantity Kind, Quantity Size, Quantity Direction, Quantity Favourable, Quantity Intervention,
    Quantity Subject, Quantity Wording, Quantity Estimate, Quantity Interval, Quantity Participants, ImmutableArray<Quantity> Measures, ImmutableArray<AbsoluteRisk> Risks)
{
    // Estimate and interval belong to the outcome and are listed with it.
    public IEnumerable<Quantity> Quantities =>
    [
        Certainty, Scheme, Rank, Start, StartRule, .. Domains.SelectMany(d => d.Quantities), NotJudged, Proposed, Differing, Kind, Size, Direction, Favourable,
        Intervention, Subject, Wording, Participants, .. Measures, .. Risks.SelectMany(r => r.Quantities),
    ];
}
