namespace ReportGen.Model.Findings;

/// <summary>A subset's pooled estimate on the reader's scale, and its I² in percent; both with 6 significant digits.</summary>
public readonly record struct GoshPoint(double Estimate, double I2);
