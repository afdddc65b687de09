namespace ReportGen.Model.Findings;

/// <summary>A study in a funnel, on the scale of the analysis.</summary>
public readonly record struct FunnelPoint(double Yi, double Vi);
