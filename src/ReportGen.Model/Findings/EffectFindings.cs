using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Model.Findings;

/// <summary>An effect measure over the studies that report it.</summary>
/// <param name="Event">What is counted, or null.</param>
/// <param name="Unit">Whose number the totals are, or null.</param>
/// <param name="Groups">The groups compared, in the order of the studies' arms; empty where the studies give the effects themselves.</param>
/// <param name="Events">Sum of events over both groups; null where none are counted.</param>
/// <param name="Total">Sum of totals over both groups; null where the measure uses none.</param>
/// <param name="Range">Smallest to largest study effect.</param>
/// <param name="Print">Direction labels, null and important difference, as declared.</param>
/// <param name="ImportantDifference">The declared minimal important difference; null where not declared.</param>
public sealed record EffectFindings(
    string Id, string Label, bool Primary, Quantity StudyCount, Quantity NotReported, EffectScale Scale, ImmutableArray<StudyEffect> Studies, Noun? Event, Noun? Unit,
    ImmutableArray<GroupTotals> Groups, Quantity? Events, Quantity? Total, Quantity Range, Quantity RangeLower, Quantity RangeUpper, EffectPrint Print, Quantity? ImportantDifference, SynthesisResults Results)
    : SynthesisFindings(Id, Label, Primary, StudyCount, NotReported, Scale, Studies, Results)
{
    public override IEnumerable<Quantity> Quantities
    {
        get
        {
            Quantity?[] sums = [Events, Total, .. Groups.SelectMany(g => (Quantity?[])[g.Events, g.Total]), ImportantDifference];
            return [StudyCount, NotReported, Range, RangeLower, RangeUpper, .. sums.OfType<Quantity>(), .. Studies.SelectMany(s => s.Quantities), .. Results.Quantities];
        }
    }
}
