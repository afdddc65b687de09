using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>The pooled effect without one study.</summary>
/// <param name="Study">Zero-based position of the study left out.</param>
/// <param name="Without">The fit to the others; no value where they cannot be pooled.</param>
public sealed record OmittedStudy(int Study, Computed<PooledEffect> Without);
