namespace ReportGen.Model.Drawings;

/// <summary>Text in one style of the figure font. Figures are tabular and lining throughout.</summary>
public sealed record TextRun(string Text, bool Bold = false, bool Italic = false);
