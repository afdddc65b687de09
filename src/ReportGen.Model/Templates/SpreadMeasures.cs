namespace ReportGen.Model.Templates;

/// <summary>How far a column may be stretched or pressed so that its text ends at its foot.</summary>
/// <param name="Gap">By how many times its size a gap above a heading or around a list may grow; by a line at most.</param>
/// <param name="BelowHeading">By how many times its size the gap below a heading may grow.</param>
/// <param name="Floats">By how many lines each gap between floats, or between floats and text, may grow.</param>
/// <param name="FloatsAlone">The same where a column holds floats alone.</param>
/// <param name="Paragraph">The share of a line that may come before a paragraph.</param>
/// <param name="Line">The share of a line by which every line may be set wider.</param>
/// <param name="Give">The share by which a gap may become smaller.</param>
/// <param name="LeastFloatGap">The share of the gap around floats that is left at least.</param>
public sealed record SpreadMeasures(
    double Gap, double BelowHeading, double Floats, double FloatsAlone, double Paragraph, double Line, double Give, double LeastFloatGap);
