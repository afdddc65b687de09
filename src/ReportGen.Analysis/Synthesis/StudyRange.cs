using System.Collections.Immutable;
using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Smallest and largest effect of a single study.</summary>
internal static class StudyRange
{
    public static (Quantity Range, Quantity Lowest, Quantity Highest) Of(
        OutcomeDeclaration outcome, ImmutableArray<StudyEffect> studies, string measure, string unit, NumberFormat format)
    {
        var estimates = studies.Select(s => s.Estimate).Where(q => q.Number is not null).ToImmutableArray();
        Interval? range = estimates.IsEmpty ? null : new Interval(estimates.Min(q => q.Number!.Value), estimates.Max(q => q.Number!.Value));
        return QuantityFactory.Interval($"{outcome.Id}.range", $"{outcome.Id}.range_lower", $"{outcome.Id}.range_upper", $"{outcome.Label}: range of study {measure}s",
            range, unit, format, QuantityFactory.Derived(null, DescriptiveMethods.Range.Method, estimates));
    }
}
