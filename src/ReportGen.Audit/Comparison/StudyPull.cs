namespace ReportGen.Audit.Comparison;

/// <summary>How far a study moved an estimate.</summary>
/// <param name="Name">The study.</param>
/// <param name="Kind">"added", "removed" or "changed".</param>
/// <param name="Pull">On the scale of the analysis: the estimate with it as it is now, less the estimate with it as it was.</param>
/// <param name="Without">On the reader's scale: what the estimate would be now, had the study not changed.</param>
public sealed record StudyPull(string Name, string Kind, double Pull, double Without);
