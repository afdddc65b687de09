namespace ReportGen.Model.Templates;

/// <summary>Measures of the lists of tables and figures, in points.</summary>
/// <param name="LabelGap">Between label and caption.</param>
/// <param name="NumberRoom">Kept free of captions for the number of the page.</param>
/// <param name="LeaderGap">Between text and leaders, on both sides.</param>
/// <param name="LeaderStep">From dot to dot.</param>
/// <param name="LeaderDot">Size of a dot.</param>
public sealed record ContentsMeasures(double LabelGap, double NumberRoom, double LeaderGap, double LeaderStep, double LeaderDot);
