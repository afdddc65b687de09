using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>The studies of an outcome with what their groups report, their effects and weights; the pooled effect below.</summary>
internal static class OutcomeTable
{
    public static TableContent Compose(SynthesisFindings outcome, PooledFindings pooled)
    {
        var arms = ArmsOf(outcome);
        var weights = pooled.Studies.Zip(pooled.Weights).ToDictionary(w => w.First, w => w.Second, StringComparer.Ordinal);
        var weighted = pooled.Weights.Any(w => w.Number is not null);
        List<(string, ColumnAlignment)> columns = [(PrintedWords.Study, ColumnAlignment.Left), .. arms.Select(a => (a, ColumnAlignment.Left)), (PrintedWords.Effect(outcome.Scale.Label), ColumnAlignment.Left)];
        if (weighted) columns.Add((PrintedWords.Weight, ColumnAlignment.Decimal));
        return new TableContent(CellText.Columns([.. columns]), [.. outcome.Studies.Select(s => Row(s, arms.Length, weighted ? weights : null))])
        {
            Total = Total(outcome, pooled, arms.Length, weighted),
            Notes = [[new Inline.Text(PrintedWords.PooledBy), .. CellText.Of(pooled.Method), new Inline.Text(PrintedWords.FullStop)], .. NotReported(outcome)],
        };
    }

    // Groups by their names; a comparison without names has numbers.
    private static ImmutableArray<string> ArmsOf(SynthesisFindings outcome)
    {
        var arms = outcome.Studies.FirstOrDefault(s => !s.Arms.IsEmpty)?.Arms ?? [];
        return [.. arms.Select((a, i) => PrintedWords.Arm(a.Name, arms.Length == 1 ? 0 : i + 1, a.Mean is not null, a.PersonTime is not null))];
    }

    private static TableRow Row(StudyEffect study, int arms, Dictionary<string, Quantity>? weights)
    {
        List<ImmutableArray<Inline>> cells =
        [
            CellText.Words(study.Name), .. Enumerable.Range(0, arms).Select(i => i < study.Arms.Length ? Arm(study.Arms[i]) : []), CellText.WithInterval(study.Estimate, study.Interval),
        ];
        if (weights is not null) cells.Add(CellText.Of(weights.GetValueOrDefault(study.Id)));
        return CellText.Row([.. cells]);
    }

    private static ImmutableArray<Inline> Arm(StudyArm arm) => arm switch
    {
        { Mean: { } mean } => [.. CellText.Pair(mean, " (", arm.StandardDeviation, ")"), .. arm.Total is null ? [] : (ImmutableArray<Inline>)[new Inline.Text("; "), .. CellText.Of(arm.Total)]],
        { PersonTime: { } time } => CellText.Pair(arm.Events, "/", time),
        _ => CellText.Pair(arm.Events, "/", arm.Total),
    };

    private static TableRow Total(SynthesisFindings outcome, PooledFindings pooled, int arms, bool weighted)
    {
        var groups = outcome switch
        {
            EffectFindings e => e.Groups.Select(g => CellText.Pair(g.Events, "/", g.Total)),
            ProportionFindings p => [CellText.Pair(p.Events, "/", p.Total)],
            _ => [],
        };
        List<ImmutableArray<Inline>> cells = [CellText.Words(PrintedWords.PooledRow), .. groups.Take(arms)];
        while (cells.Count <= arms) cells.Add([]);
        cells.Add(CellText.WithInterval(pooled.Estimate, pooled.Interval));
        if (weighted) cells.Add([]);
        return CellText.Row([.. cells]);
    }

    private static ImmutableArray<ImmutableArray<Inline>> NotReported(SynthesisFindings outcome) => outcome.NotReported.Value is QuantityValue.List { Items.IsEmpty: false }
        ? [[new Inline.Text(PrintedWords.NotReportedBy), .. CellText.Of(outcome.NotReported), new Inline.Text(PrintedWords.FullStop)]] : [];
}
