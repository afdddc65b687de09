namespace ReportGen.Model.Findings;

/// <summary>A subset's pooled estimate on the reader's scale, and its I² in percent.</summary>
public readonly record struct GoshPoint(double Estimate, double I2);
