namespace ReportGen.Model.Studies;

/// <summary>The ends of an axis.</summary>
public sealed record AxisRange(double From, double To);
