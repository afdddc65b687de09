using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Model.Findings;

/// <summary>Events of a total in one group: the first arm of each study.</summary>
/// <param name="Range">Smallest to largest study proportion.</param>
public sealed record ProportionFindings(
    string Id, string Label, bool Primary, Quantity StudyCount, Quantity NotReported, EffectScale Scale, ImmutableArray<StudyEffect> Studies, Quantity Events, Quantity Total,
    Noun Event, Noun Unit, Quantity Range, Quantity RangeLower, Quantity RangeUpper, ImmutableArray<CrudeProportion> Crude, SynthesisResults Results)
    : SynthesisFindings(Id, Label, Primary, StudyCount, NotReported, Scale, Studies, Results)
{
    public override IEnumerable<Quantity> Quantities =>
    [
        StudyCount, NotReported, Events, Total, Range, RangeLower, RangeUpper, .. Studies.SelectMany(s => s.Quantities), .. Crude.SelectMany(c => c.Quantities),
        .. Results.Quantities,
    ];
}
