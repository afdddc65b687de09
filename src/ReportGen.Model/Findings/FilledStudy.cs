namespace ReportGen.Model.Findings;

/// <summary>A study that trim and fill adds to a funnel, on the scale of the analysis.</summary>
/// <param name="Yi">Its effect size.</param>
/// <param name="Vi">Its sampling variance.</param>
public sealed record FilledStudy(Quantity Yi, Quantity Vi);
