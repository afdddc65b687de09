using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>Coefficients of meta-regressions on the scale of the analysis, and what the models leave unexplained.</summary>
internal static class RegressionTable
{
    public static TableContent Compose(SynthesisFindings outcome, string? analysis)
    {
        var columns = CellText.Columns(
            (PrintedWords.Coefficient, ColumnAlignment.Left), (PrintedWords.Estimate(outcome.Scale.ScaleLabel), ColumnAlignment.Decimal), ("SE", ColumnAlignment.Decimal),
            (PrintedWords.Interval, ColumnAlignment.Left), (PrintedWords.Statistic, ColumnAlignment.Decimal), ("p", ColumnAlignment.Decimal));
        var regressions = outcome.Results.Regressions.Where(r => analysis is null || r.AnalysisId == analysis).ToImmutableArray();
        return TableContent.OfGroups(columns, regressions.Select(r => (CellText.Words(r.Label), r.Coefficients.Select(Row).ToImmutableArray()))) with
        {
            Notes = [.. regressions.Select(r => Note(r, regressions.Length > 1))],
        };
    }

    private static TableRow Row(CoefficientFindings c) => CellText.Row(
        CellText.Words(c.Label), CellText.Of(c.Estimate), CellText.Of(c.StandardError), CellText.Of(c.Interval), CellText.Of(c.Statistic), CellText.Of(c.PValue));

    private static ImmutableArray<Inline> Note(RegressionFindings r, bool named) =>
    [
        .. CellText.Words(named ? r.Label + ": " : ""), .. CellText.Of(r.StudyCount), new Inline.Text(PrintedWords.StudiesWithModerators), .. TestText.Of(r.Moderators),
        new Inline.Text("; R²\u00A0=\u00A0"), .. CellText.Of(r.R2), new Inline.Text(PrintedWords.ResidualTau2), .. CellText.Of(r.Tau2), new Inline.Text(", I²\u00A0=\u00A0"), .. CellText.Of(r.I2),
        new Inline.Text(PrintedWords.FullStop),
    ];
}
