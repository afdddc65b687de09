namespace ReportGen.Audit.Comparison;

/// <summary>A row of the data that was added or removed.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="IsAdded">Else removed.</param>
/// <param name="IsStudy">Whether an outcome counts it as a study.</param>
public sealed record RowChange(string Table, string Name, bool IsAdded, bool IsStudy);
