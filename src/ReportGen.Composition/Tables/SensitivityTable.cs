using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>All declared meta-analyses and estimators side by side, and the main one without each study.</summary>
internal static class SensitivityTable
{
    public static TableContent Compose(SynthesisFindings outcome, PooledFindings pooled)
    {
        var columns = CellText.Columns(
            (PrintedWords.Analysis, ColumnAlignment.Left), (PrintedWords.Studies, ColumnAlignment.Decimal), (PrintedWords.Effect(outcome.Scale.Label), ColumnAlignment.Left),
            (PrintedWords.Prediction, ColumnAlignment.Left), ("τ²", ColumnAlignment.Decimal), ("I²", ColumnAlignment.Decimal));
        var sensitivity = outcome.Results.Sensitivity.Where(s => s.AnalysisId == pooled.Id).ToImmutableArray();
        return TableContent.OfGroups(
            columns,
            [
                (CellText.Words(PrintedWords.DeclaredAnalyses), [.. outcome.Pooled.Select(p => Row(p, outcome.Scale))]),
                (CellText.Words(PrintedWords.Estimators), [.. sensitivity.SelectMany(s => s.Estimators).Select(v => Row(v, PrintedWords.Estimator(v.Name)))]),
                (CellText.Words(PrintedWords.LeavingOut), [.. sensitivity.SelectMany(s => s.LeaveOneOut).Select(v => Row(v, v.Name))]),
            ]) with
        {
            Notes = [[new Inline.Text(PrintedWords.RepeatedFrom), .. CellText.Of(pooled.Method), new Inline.Text(PrintedWords.FullStop)]],
        };
    }

    // A model that estimates another measure than the table is of says so.
    private static TableRow Row(PooledFindings pooled, EffectScale scale) => CellText.Row(
        pooled.Scale.Measure == scale.Measure ? CellText.Of(pooled.Method) : [.. CellText.Of(pooled.Method), new Inline.Text($", {pooled.Scale.Label}")], CellText.Of(pooled.StudyCount), CellText.WithInterval(pooled.Estimate, pooled.Interval), CellText.Of(pooled.Prediction),
        CellText.Of(pooled.Heterogeneity.Tau2), CellText.Of(pooled.Heterogeneity.I2));

    private static TableRow Row(PooledVariant variant, string name) => CellText.Row(
        CellText.Words(name), CellText.Of(variant.StudyCount), CellText.WithInterval(variant.Estimate, variant.Interval), CellText.Of(variant.Prediction),
        CellText.Of(variant.Tau2), CellText.Of(variant.I2));
}
