using System.Collections.Immutable;
using ReportGen.Model.Templates;

namespace ReportGen.Model.Findings;

/// <summary>The judgements of a tool.</summary>
/// <param name="TableId">Table.</param>
/// <param name="Studies">In file order.</param>
/// <param name="Summaries">For each domain of the tool, in its order.</param>
/// <param name="Weighting">Method of the analysis whose weights the shares take; null where each study counts once.</param>
public sealed record RiskOfBiasFindings(
    string TableId, string Label, RiskOfBiasTool Tool, ImmutableArray<StudyRiskOfBias> Studies, ImmutableArray<DomainSummary> Summaries,
    Quantity? Weighting)
{
    public IEnumerable<Quantity> Quantities =>
        [.. Studies.Select(s => s.Score).OfType<Quantity>(), .. Summaries.SelectMany(s => s.Quantities)];

    /// <summary>The judgements of a study, or null where the table has none.</summary>
    public StudyRiskOfBias? Study(string id) => Studies.FirstOrDefault(s => s.StudyId == id);
}
