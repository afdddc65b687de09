using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Model.Findings;

/// <summary>Events of a total in one group. A study that does not report both is in <see cref="NotReported"/> and in no analysis.</summary>
/// <param name="Studies">In file order.</param>
/// <param name="Range">Smallest to largest study proportion.</param>
/// <param name="NotReported">Names of studies without the numbers, in file order.</param>
public sealed record ProportionFindings(
    string Id, string Label, bool Primary, Quantity StudyCount, Quantity Events, Quantity Total, Noun Event, Noun Unit,
    ImmutableArray<StudyProportion> Studies, Quantity Range, Quantity RangeLower, Quantity RangeUpper, Quantity NotReported, ImmutableArray<CrudeProportion> Crude,
    ImmutableArray<PooledProportion> Pooled) : OutcomeFindings(Id, Label, Primary, StudyCount)
{
    public override IEnumerable<Quantity> Quantities =>
        [StudyCount, NotReported, Events, Total, Range, RangeLower, RangeUpper, .. Studies.SelectMany(s => s.Quantities), .. Crude.SelectMany(c => c.Quantities), .. Pooled.SelectMany(p => p.Quantities)];
}
