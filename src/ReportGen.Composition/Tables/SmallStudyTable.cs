using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>Tests for small-study effects, and estimates that correct for them.</summary>
internal static class SmallStudyTable
{
    public static TableContent Compose(SynthesisFindings outcome, PooledFindings pooled)
    {
        var columns = CellText.Columns(
            (PrintedWords.Method, ColumnAlignment.Left), (PrintedWords.Result, ColumnAlignment.Left), ("p", ColumnAlignment.Decimal), (PrintedWords.Corrected(outcome.Scale.Label), ColumnAlignment.Left));
        var all = outcome.Results.SmallStudy.Where(s => s.AnalysisId == pooled.Id).ToImmutableArray();
        return TableContent.OfGroups(
            columns,
            [
                (CellText.Words(PrintedWords.TestsOfAsymmetry), [.. all.SelectMany(s => s.Tests).Select(Row)]),
                (CellText.Words(PrintedWords.Corrections), [.. all.SelectMany(Corrections)]),
            ]) with
        {
            Total = CellText.Row(CellText.Words(PrintedWords.Uncorrected), [], [], CellText.WithInterval(pooled.Estimate, pooled.Interval)),
            Notes = [.. all.Where(s => s.Notes.Value is QuantityValue.List { Items.IsEmpty: false } or QuantityValue.Text { Value.Length: > 0 }).Select(s => CellText.Of(s.Notes))],
        };
    }

    private static TableRow Row(FunnelTestFindings test) => CellText.Row(
        CellText.Words(test.Test.Name.Replace('\'', PrintedWords.Apostrophe)),
        test.Test.Statistic.Number is null
            ? CellText.Of(test.Test.Statistic)
            : [.. CellText.Of(test.Test.Statistic), .. test.Test.DegreesOfFreedom.Number is null ? [] : (ImmutableArray<Inline>)[new Inline.Text(PrintedWords.Df), .. CellText.Of(test.Test.DegreesOfFreedom)]],
        test.Test.PValue.Number is null ? [] : CellText.Of(test.Test.PValue),
        test.Limit.Number is null ? [] : CellText.WithInterval(test.Limit, test.LimitInterval));

    private static IEnumerable<TableRow> Corrections(SmallStudyFindings small)
    {
        if (small.TrimFill is { } fill)
            yield return CellText.Row(CellText.Words(PrintedWords.TrimFill), [.. CellText.Of(fill.Missing), .. fill.Missing.Number is { } missing ? CellText.Words(missing == 1 ? PrintedWords.MissingStudy : PrintedWords.MissingStudies) : []], [], CellText.WithInterval(fill.Estimate, fill.Interval));
        if (small.PetPeese is { } pet)
            yield return CellText.Row(CellText.Words(PrintedWords.PetPeese), CellText.Of(pet.Model), pet.PValue.Number is null ? [] : CellText.Of(pet.PValue), CellText.WithInterval(pet.Estimate, pet.Interval));
        foreach (var number in small.FailSafe) yield return CellText.Row(CellText.Words(PrintedWords.Capital(number.Label[(number.Label.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].Trim())), CellText.Of(number), [], []);
    }
}
