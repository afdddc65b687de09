using ReportGen.Statistics.EffectSizes;

namespace ReportGen.Statistics.Intervals;

/// <summary>A single mean with its interval.</summary>
/// <param name="Sample">Mean, standard deviation and size.</param>
/// <param name="StandardError">s/√n.</param>
/// <param name="ConfidenceInterval">Of the mean, in its unit.</param>
public sealed record MeanEstimate(SampleMean Sample, double StandardError, Interval ConfidenceInterval);
