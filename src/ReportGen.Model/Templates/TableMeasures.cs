namespace ReportGen.Model.Templates;

/// <summary>Measures of tables, in points.</summary>
/// <param name="LeastSize">Size of the smallest type that a wide table is set in.</param>
/// <param name="CellPadding">Above and below the lines of a row.</param>
/// <param name="ColumnGap">Between columns, at the full size of the type.</param>
/// <param name="GroupGap">Above the heading of a group of rows.</param>
/// <param name="GroupIndent">Of the rows under such a heading, at the full size of the type.</param>
/// <param name="CaptionGap">Between caption and table.</param>
/// <param name="NoteGap">Above a note.</param>
/// <param name="MarkGap">Between the mark of a note and its text.</param>
/// <param name="HeavyRule">Width of the rules at head and foot.</param>
/// <param name="LightRule">Width of those between.</param>
public sealed record TableMeasures(
    double LeastSize, double CellPadding, double ColumnGap, double GroupGap, double GroupIndent, double CaptionGap, double NoteGap, double MarkGap,
    double HeavyRule, double LightRule);
