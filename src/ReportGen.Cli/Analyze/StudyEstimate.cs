using ReportGen.Statistics;

namespace ReportGen.Cli.Analyze;

/// <summary>A study as printed. A study without effect size has none of the figures.</summary>
/// <param name="Name">Of the study.</param>
/// <param name="Yi">Effect size, on the scale of the analysis.</param>
/// <param name="Vi">Its sampling variance.</param>
/// <param name="Interval">The confidence interval yi ± z √vi.</param>
/// <param name="Reader">Effect size on the reader's scale.</param>
/// <param name="ReaderInterval">The interval, on the reader's scale.</param>
/// <param name="Weight">In percent; null in mixed models, and for a study that was not pooled.</param>
/// <param name="IsCorrected">Something was added to its cells.</param>
internal sealed record StudyEstimate(string Name, double? Yi, double? Vi, Interval? Interval, double? Reader, Interval? ReaderInterval, double? Weight, bool IsCorrected);
