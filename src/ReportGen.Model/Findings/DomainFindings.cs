namespace ReportGen.Model.Findings;

/// <summary>A reason to rate the certainty of evidence down or up, as judged.</summary>
/// <param name="Id">Domain.</param>
/// <param name="Label">For readers.</param>
/// <param name="Judgement">The author's, else the proposal; not available where neither exists.</param>
/// <param name="Points">Levels that it moves the certainty by.</param>
/// <param name="Reason">The author's reason, else the rule of the proposal.</param>
/// <param name="JudgedBy">The author, or "proposed by rule".</param>
/// <param name="Proposal">What the program proposes from data; not available where no rule fits.</param>
/// <param name="ProposalRule">The rule of the proposal in words.</param>
/// <param name="Differs">Whether an author's judgement differs from the proposal.</param>
public sealed record DomainFindings(
    string Id, string Label, Quantity Judgement, Quantity Points, Quantity Reason, Quantity JudgedBy, Quantity Proposal, Quantity ProposalRule, Quantity Differs)
{
    public IEnumerable<Quantity> Quantities => [Judgement, Points, Reason, JudgedBy, Proposal, ProposalRule, Differs];
}
