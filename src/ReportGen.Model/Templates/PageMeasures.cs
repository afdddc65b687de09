namespace ReportGen.Model.Templates;

/// <summary>The lesser measures of a page layout: what stands between, around and under its parts.</summary>
public sealed record PageMeasures(
    FrontMeasures Front, PanelMeasures Panels, ListMeasures Lists, TableMeasures Tables, FigureMeasures Figures, FootnoteMeasures Footnotes,
    ContentsMeasures Contents, RunningMeasures Running, SpreadMeasures Spread);
