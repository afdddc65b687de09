using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence.Certainty;

/// <summary>One domain of a rating: the proposal from data, and the author's judgement, which stands before it.</summary>
internal static class DomainRating
{
    /// <summary>What is printed as the judge of a judgement that follows the proposal.</summary>
    public const string ProposedByRule = "proposed by rule";

    private const string NotJudged = "not judged";
    private const string NoRule = "no rule fits";

    /// <param name="facts">All facts of the evidence so far.</param>
    public static DomainFindings Of(EvidenceBody body, CertaintyDomain domain, JudgementTable.Judgement? author, ImmutableArray<EvidenceFact> facts)
    {
        var proposal = RuleTable.First(domain.Proposals, RuleTable.Facts(facts.Select(f => (f.Name, f.Value))));
        var asked = domain.Proposals.SelectMany(p => p.Conditions).Select(c => c.Fact).ToHashSet(StringComparer.Ordinal);
        var used = facts.Where(f => asked.Contains(f.Name)).ToImmutableArray();
        var proposed = EvidenceBody.Derived(
            new Method($"{domain.Label}: proposal by rule", domain.Literature), used.SelectMany(f => f.Inputs).DistinctBy(q => q.Address), used.SelectMany(f => f.Settings).Distinct(),
            proposal is null ? [] : [proposal.Rule]);
        // Without a fact that a rule asks for, it is what the declaration leaves open.
        if (proposed.Inputs.IsEmpty) proposed = proposed with { Inputs = [body.Declaration] };
        var address = $"{body.Address}.{domain.Id}";
        var label = $"{body.Outcome.Label}, {domain.Label.ToLowerInvariant()}";
        var judged = author is null ? proposed : QuantityFactory.Derived(null, new Method($"{domain.Label}: judgement of an author", domain.Literature), [author.Cell]);
        var judgement = author?.Text ?? proposal?.Result;
        var differs = author is not null && proposal is not null && author.Text != proposal.Result;
        return new DomainFindings(
            domain.Id, domain.Label,
            Text(address, label, judgement, judged, NotJudged),
            QuantityFactory.Number($"{address}.points", $"{label}: levels", judgement is null ? 0 : Points(domain, judgement), "", NumberFormat.Integer, judged),
            Text($"{address}.reason", $"{label}: reason", author is null ? proposal?.Rule : author.Reason.Printed, author is null ? proposed : QuantityFactory.Derived(null, judged.Method, [author.Reason]), NotJudged),
            Text($"{address}.judged_by", $"{label}: judged by", author is null ? proposal is null ? null : ProposedByRule : author.JudgedBy.Printed, author is null ? proposed : QuantityFactory.Derived(null, judged.Method, [author.JudgedBy]), NotJudged),
            Text($"{address}.proposal", $"{label}: proposal by rule", proposal?.Result, proposed, NoRule),
            Text($"{address}.proposal_rule", $"{label}: rule of the proposal", proposal?.Rule, proposed, NoRule),
            QuantityFactory.Flag($"{address}.differs", $"{label}: the author's judgement differs from the proposal", differs, author is null ? proposed : proposed with { Inputs = [new DerivationInput.OfQuantity(author.Cell.Address), .. proposed.Inputs] }));
    }

    public static int Points(CertaintyDomain domain, string judgement) => domain.Judgements.First(j => j.Key == judgement).Value;

    private static Quantity Text(string address, string label, string? text, Derivation derivation, string otherwise) => text is null
        ? new(address, label, new QuantityValue.NotAvailable(otherwise), "", NumberFormat.Integer, derivation)
        : QuantityFactory.Text(address, label, text, derivation);
}
