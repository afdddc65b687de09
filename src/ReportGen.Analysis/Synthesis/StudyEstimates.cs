using ReportGen.Analysis.Methods;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Statistics;
using ReportGen.Statistics.Distributions;

namespace ReportGen.Analysis.Synthesis;

/// <summary>A study's effect on the reader's scale, with its Wald interval.</summary>
internal static class StudyEstimates
{
    /// <param name="studies">The studies by a measure.</param>
    /// <param name="study">Position of the study.</param>
    /// <param name="level">Level of the interval.</param>
    /// <param name="decimals">As printed.</param>
    /// <param name="scope">Beginning of addresses and labels.</param>
    public static StudyEstimate Of(MeasuredStudies studies, int study, double level, int decimals, QuantityScope scope)
    {
        var (measure, size) = (studies.Measure, studies.Sizes[study]);
        var (format, unit) = (MeasureMethods.FormatOf(studies.Scale, decimals), MeasureMethods.UnitOf(measure));
        var reason = size.Yi.Value is QuantityValue.NotAvailable none ? none.Reason : QuantityFactory.NotEstimable;
        var half = NormalDistribution.Quantile(0.5 + (level / 2)) * Math.Sqrt(studies.Vi[study]);
        var interval = studies.Set.Yi[study] is { } y ? studies.ToReader(new Interval(y - half, y + half), [study]) : null;
        return new StudyEstimate(
            scope.Number(
                "estimate", measure.Label, studies.Set.Yi[study] is { } value ? studies.ToReader(value, [study]) : null, format,
                NamedInputs.Derived(
                    MeasureMethods.BackTransformation(measure, MeasureMethods.Y), MeasureMethods.EffectSize(measure), [size.Yi.As(MeasureMethods.Y)]), unit, reason),
            scope.Limits(
                "interval", "confidence interval", interval, format,
                NamedInputs.Derived(
                    MeasureMethods.WaldOf(measure), MeasureMethods.Wald(measure), [size.Yi.As(MeasureMethods.Y), size.Vi.As(MeasureMethods.V)])
                    .WithQuantile(MeasureMethods.Quantile, level, null), unit, reason));
    }
}
