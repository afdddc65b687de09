using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>How the studies are judged in one domain.</summary>
/// <param name="DomainId">Domain of the tool.</param>
/// <param name="Parts">For each judgement of the tool, best first; then what is not reported.</param>
public sealed record DomainSummary(string DomainId, ImmutableArray<JudgementShare> Parts)
{
    public IEnumerable<Quantity> Quantities => Parts.SelectMany(p => new[] { p.Studies, p.Share });
}
