namespace ReportGen.Model.Templates;

/// <summary>Measures of lists, in points.</summary>
/// <param name="LabelGap">Between a label and its item.</param>
/// <param name="LeastIndent">Of the items.</param>
/// <param name="ReferenceGap">Between the number of a reference and its text.</param>
public sealed record ListMeasures(double LabelGap, double LeastIndent, double ReferenceGap);
