using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>Small-study effects of a meta-analysis. With fewer than ten studies every value says "not assessed (k &lt; 10)" unless the author insists.</summary>
/// <param name="AnalysisId">Which meta-analysis.</param>
/// <param name="Assessed">Whether the tests were made.</param>
/// <param name="Notes">What a reader should know of the tests: too few studies, artefacts of proportions.</param>
/// <param name="Tests">Regression and rank tests, as declared.</param>
/// <param name="TrimFill">Null where not declared.</param>
/// <param name="PetPeese">Null where not declared.</param>
/// <param name="FailSafe">Numbers by method; empty where not declared.</param>
public sealed record SmallStudyFindings(
    string AnalysisId, Quantity Assessed, Quantity Notes, ImmutableArray<FunnelTestFindings> Tests, TrimFillFindings? TrimFill, PetPeeseFindings? PetPeese,
    ImmutableArray<Quantity> FailSafe)
{
    public IEnumerable<Quantity> Quantities =>
        [Assessed, Notes, .. Tests.SelectMany(t => t.Quantities), .. TrimFill?.Quantities ?? [], .. PetPeese?.Quantities ?? [], .. FailSafe];
}
