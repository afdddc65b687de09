using System.Collections.Immutable;
using ReportGen.Figures.Forest.Columns;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>Draws the rows of an analysis: its diamond, prediction interval, heterogeneity and test. Each method takes the row's top and returns its bottom.</summary>
internal sealed class ForestSummaryRows(Canvas canvas, ForestContent content, ForestFrame frame)
{
    /// <summary>Blank above and below the text of a row.</summary>
    public static double PaddingOf(Canvas canvas) => canvas.Size * 0.2;

    private double Padding => PaddingOf(canvas);

    // Between a label and what stands beside it.
    private double Gap => canvas.Size * 0.5;

    public double Draw(ForestSummary summary, double top)
    {
        var beside = frame.HasArms && !summary.Totals.IsEmpty;
        var label = canvas.Text.Break(Label(summary), canvas.Size, beside ? frame.Columns[0].Width : frame.RoomBefore(summary.Interval.Value, Gap));
        var results = frame.Columns.Max(c => c.Height(summary));
        var start = top + Padding;
        var y = start + Math.Max(label.Height, results);
        if (label.Lines.Length > 1)
        {
            // A label that would be broken stands above its results, over all columns.
            start = Above(Label(summary), top);
            y = start + results;
            frame.Plot.Verticals(start, y);
        }
        else
        {
            frame.Plot.Verticals(top, y, label.Width + (canvas.Size * 0.3));
            canvas.Write(label, 0, start);
        }

        foreach (var column in frame.Columns) column.Draw(summary, start + (results / 2));
        if (!frame.HasArms)
            foreach (var arm in summary.Totals) y = Line(ArmText.Line(arm), y);
        foreach (var note in Notes(summary)) y = Line(note, y);
        if (summary.Pooled is { } pooled && HasPrediction(summary)) y = Prediction(pooled, summary.Level, y);
        if (summary.Pooled is not null) y = Line(HeterogeneityLine.Of(summary.Pooled.Heterogeneity), y);
        if (HasTest(summary)) y = Line(HeterogeneityLine.Effect(summary.Pooled!.Transformed), y);
        var bottom = y + (canvas.Size * 0.6);
        frame.Plot.Verticals(y, bottom);
        return bottom;
    }

    /// <summary>A line of small text with its blank below.</summary>
    public double Note(ImmutableArray<TextPiece> note, double top)
    {
        var bottom = Line(note, top + Padding);
        frame.Plot.Verticals(top, top + Padding);
        frame.Plot.Verticals(bottom, bottom + Padding);
        return bottom + Padding;
    }

    // A model without heterogeneity predicts nothing beyond its estimate.
    private static bool HasPrediction(ForestSummary summary) =>
        !summary.IsSubgroup && summary.Pooled?.Prediction.Value is not QuantityValue.NotAvailable { Reason: "not applicable" };

    private bool HasTest(ForestSummary summary) =>
        summary is { IsSubgroup: false, Pooled: not null } && content.Scale.Null is not null && summary.Pooled.Transformed.PValue.Number is not null;

    private ImmutableArray<TextPiece> Label(ForestSummary summary) =>
        summary.Level == content.Level ? summary.Label : [.. summary.Label, new TextPiece($" [{summary.Level} CI]", Bold: true)];

    // The method of a crude interval.
    private static IEnumerable<ImmutableArray<TextPiece>> Notes(ForestSummary summary)
    {
        if (summary.Pooled is null) yield return [new TextPiece(Capital.First(summary.Interval.Derivation.Method.Name), Ink: Ink.Muted)];
    }

    private double Prediction(PooledFindings pooled, string level, double top)
    {
        if (pooled.Prediction.Value is not QuantityValue.Interval)
            return Line([new TextPiece("Prediction interval: ", Ink: Ink.Muted), new TextPiece(pooled.Prediction.Printed, pooled.Prediction.Address, Ink.Muted)], top);
        var piece = new TextPiece($"{level} prediction interval", Ink: Ink.Muted);
        var block = canvas.Text.Break(piece, canvas.SmallSize, frame.RoomBefore(pooled.Prediction.Value, Gap));
        var start = block.Lines.Length > 1 ? Line([piece], top) : top;
        var bottom = start + canvas.Leading;
        var centre = start + (block.Leading / 2);
        frame.Plot.Verticals(start, bottom, start == top ? block.Width + (canvas.SmallSize * 0.3) : 0);
        if (start == top) canvas.Write(block, 0, top);
        frame.Plot.Prediction(pooled, centre);
        frame.Effect.Draw(pooled.Prediction, centre);
        return bottom;
    }

    private double Above(ImmutableArray<TextPiece> label, double top) => Line(label, top, canvas.Size, Padding);

    private double Line(ImmutableArray<TextPiece> pieces, double top) => Line(pieces, top, canvas.SmallSize, 0);

    // In one line where there is room; the plot's lines that it reaches make room.
    private double Line(ImmutableArray<TextPiece> pieces, double top, double size, double padding)
    {
        var block = canvas.Text.Break(pieces, size, canvas.Width);
        var bottom = top + padding + block.Height;
        frame.Plot.Verticals(top, bottom, block.Width + (size * 0.3));
        canvas.Write(block, 0, top + padding);
        return bottom;
    }
}
