namespace ReportGen.Model.Findings;

/// <summary>A study's effect size on the scale of the analysis, as one measure defines it; not available for a study that has none.</summary>
/// <param name="Measure">By metafor's name: RR.</param>
/// <param name="Yi">Effect size.</param>
/// <param name="Vi">Its sampling variance.</param>
public sealed record EffectSize(string Measure, Quantity Yi, Quantity Vi);
