using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.Intervals;

/// <summary>A crude rate with its interval.</summary>
/// <param name="Rate">Events and time at risk.</param>
/// <param name="Estimate">x/t.</param>
/// <param name="ConfidenceInterval">On the scale of the rate; Wald limits may lie below 0.</param>
public sealed record RateEstimate(EventRate Rate, double Estimate, Interval ConfidenceInterval);
