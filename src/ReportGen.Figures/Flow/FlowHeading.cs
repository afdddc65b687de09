namespace ReportGen.Figures.Flow;

/// <summary>A heading over some columns of a grid.</summary>
internal sealed record FlowHeading(string Text, int FirstColumn, int LastColumn);
