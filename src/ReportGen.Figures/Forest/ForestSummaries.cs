using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>Draws the rows of an analysis: its diamond, prediction interval and heterogeneity.</summary>
internal sealed class ForestSummaries(Canvas canvas, ForestContent content, ForestColumns columns, ForestRows rows)
{
    /// <summary>Draws from the top of the rows and returns their bottom.</summary>
    public double Draw(ForestSummary summary, double top)
    {
        var label = canvas.Text.Break(Label(summary), canvas.Size, columns.LabelWidth);
        var instead = rows.Results(summary.Estimate, summary.Interval, bold: true);
        var centre = top + rows.Padding + (canvas.Leading / 2);
        var y = top + rows.Padding + Math.Max(label.Height, instead is null ? canvas.Leading : instead.Height);
        canvas.Write(label, 0, top + rows.Padding);
        var notes = Notes(summary).Select(n => canvas.Text.Break(n, canvas.SmallSize, columns.LabelWidth)).ToList();
        var bottom = y + notes.Sum(n => n.Height) + (canvas.Size * 0.6);
        rows.Reference(top, bottom);
        Diamond(summary, centre);
        rows.WriteResults(summary.Estimate, summary.Interval, instead, instead is null ? centre : top + rows.Padding + (instead.Height / 2), bold: true);
        foreach (var (note, i) in notes.Select((n, i) => (n, i)))
        {
            canvas.Write(note, 0, y);
            if (i == 0 && summary.Pooled is { } pooled) Prediction(pooled, y + (note.Leading / 2));
            y += note.Height;
        }

        return bottom;
    }

    private ImmutableArray<TextPiece> Label(ForestSummary summary) =>
        summary.Level == content.Level ? [summary.Label] : [summary.Label, new TextPiece($" [{summary.Level} CI]", Bold: true)];

    // Under the label: the prediction interval, then the heterogeneity; the method of a crude interval.
    private static IEnumerable<ImmutableArray<TextPiece>> Notes(ForestSummary summary)
    {
        if (summary.Pooled is not { } pooled) return [[new TextPiece(ForestHead.Capitalized(summary.Crude!.Interval.Derivation.Method.Name), Ink: Ink.Muted)]];
        var prediction = pooled.Prediction.Value is QuantityValue.Interval
            ? new TextPiece($"{summary.Level} prediction interval", Ink: Ink.Muted)
            : new TextPiece($"Prediction interval: {pooled.Prediction.Printed}", pooled.Prediction.Address, Ink.Muted);
        return [[prediction], HeterogeneityLine.Of(pooled.Heterogeneity)];
    }

    private void Diamond(ForestSummary summary, double centre)
    {
        if (summary.Estimate.Number is not { } estimate || summary.Interval.Value is not QuantityValue.Interval interval) return;
        var half = canvas.Size * 0.42;
        ImmutableArray<Point> points =
        [
            new(rows.Place(interval.Lower), centre), new(rows.Place(estimate), centre - half),
            new(rows.Place(interval.Upper), centre), new(rows.Place(estimate), centre + half),
        ];
        var fill = summary.Pooled is null ? Ink.Paper : Ink.Contrast;
        canvas.Polygon(points, fill, canvas.Stroke(Ink.Contrast), summary.Estimate.Address);
    }

    private void Prediction(PooledFindings pooled, double centre)
    {
        if (pooled.Prediction.Value is not QuantityValue.Interval interval) return;
        var (start, end) = (rows.Place(interval.Lower), rows.Place(interval.Upper));
        var stroke = canvas.Stroke(Ink.Contrast, 1.5);
        var half = canvas.Size * 0.2;
        canvas.Line(start, centre, end, centre, stroke, pooled.Prediction.Address);
        canvas.Line(start, centre - half, start, centre + half, stroke);
        canvas.Line(end, centre - half, end, centre + half, stroke);
        rows.WriteAt(new TextPiece($"[{pooled.Prediction.Printed}]", pooled.Prediction.Address), columns.IntervalEnd, centre, TextAnchor.End);
    }
}
