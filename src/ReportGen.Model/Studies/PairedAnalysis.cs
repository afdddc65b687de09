using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A paired t-test over study means, two-sided.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Level">Level of the interval, such as 0.95.</param>
public sealed record PairedAnalysis(string Id, double Level, SourceSpan Span);
