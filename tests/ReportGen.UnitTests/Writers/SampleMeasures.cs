using ReportGen.Model.Templates;

namespace ReportGen.UnitTests.Writers;

/// <summary>Lesser measures of the pages that tests set.</summary>
internal static class SampleMeasures
{
    public static readonly PageMeasures Usual = new(
        new FrontMeasures(4, 18, 6, 7, 10, 0.9), new PanelMeasures(10, 6, 9, 14, 0.75), new ListMeasures(5, 13, 5), new TableMeasures(7, 2.2, 7.65, 3, 6.8, 4, 3, 2, 0.9, 0.5),
        new FigureMeasures(6, 6, 300, 150), new FootnoteMeasures(10, 4, 60, 0.5, 3), new ContentsMeasures(8, 34, 5, 3.2, 0.7), new RunningMeasures(19, 3.5, 22, 6, 0.5, 24, 12),
        new SpreadMeasures(1, 0.25, 1, 2, 0.18, 0.02, 0.3, 0.6));
}
