using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A score before and after over the studies that report both.</summary>
public sealed record BeforeAfterFindings(
    string Id, string Label, bool Primary, Quantity StudyCount, Quantity NotReported, SummaryStatistics Before, SummaryStatistics After,
    ImmutableArray<StudyChange> Changes, PairedTest Test) : OutcomeFindings(Id, Label, Primary, StudyCount)
{
    public override IEnumerable<Quantity> Quantities =>
        [StudyCount, NotReported, .. Before.Quantities, .. After.Quantities, .. Changes.Select(c => c.Change), .. Test.Quantities];
}
