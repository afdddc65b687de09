using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>A step of a cumulative meta-analysis.</summary>
/// <param name="Study">Zero-based position of the study added last.</param>
/// <param name="Effect">The fit to all studies so far; at one study the test is z, whatever was asked for.</param>
public sealed record CumulativeStep(int Study, Computed<PooledEffect> Effect);
