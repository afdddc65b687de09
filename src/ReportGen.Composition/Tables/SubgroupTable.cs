using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>Analyses by subgroup, each with the test between its subgroups.</summary>
internal static class SubgroupTable
{
    public static TableContent Compose(SynthesisFindings outcome, PooledFindings pooled, string? analysis)
    {
        var columns = CellText.Columns(
            (PrintedWords.Subgroup, ColumnAlignment.Left), (PrintedWords.Studies, ColumnAlignment.Decimal), (PrintedWords.Effect(outcome.Scale.Label), ColumnAlignment.Left),
            (PrintedWords.Prediction, ColumnAlignment.Left), ("τ²", ColumnAlignment.Decimal), ("I²", ColumnAlignment.Decimal));
        var analyses = outcome.Results.Subgroups.Where(s => analysis is null || s.AnalysisId == analysis).ToImmutableArray();
        var groups = analyses.Select(s => (CellText.Words(s.Label), s.Levels.Select(l => Row(CellText.Words(l.Name), l.Pooled)).ToImmutableArray()));
        return TableContent.OfGroups(columns, groups) with
        {
            Total = Row(CellText.Words(PrintedWords.AllStudies), pooled),
            Notes = [.. analyses.Select(Between)],
        };
    }

    private static TableRow Row(ImmutableArray<Inline> name, PooledFindings pooled) => CellText.Row(
        name, CellText.Of(pooled.StudyCount), CellText.WithInterval(pooled.Estimate, pooled.Interval), CellText.Of(pooled.Prediction), CellText.Of(pooled.Heterogeneity.Tau2),
        CellText.Of(pooled.Heterogeneity.I2));

    private static ImmutableArray<Inline> Between(SubgroupFindings subgroups) =>
        [new Inline.Text(PrintedWords.Between(subgroups.Label)), .. TestText.Of(subgroups.Between), new Inline.Text(PrintedWords.FullStop)];
}
