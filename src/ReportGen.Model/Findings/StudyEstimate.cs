namespace ReportGen.Model.Findings;

/// <summary>A study's effect and its confidence interval on the reader's scale.</summary>
public sealed record StudyEstimate(Quantity Estimate, Quantity Interval);
