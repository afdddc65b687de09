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

    private double LabelWidth => frame.LabelEnd;

    public double Draw(ForestSummary summary, double top)
    {
        var beside = frame.HasArms && !summary.Totals.IsEmpty;
        var label = canvas.Text.Break(Label(summary), canvas.Size, beside ? frame.Columns[0].Width : LabelWidth);
        var results = frame.Columns.Max(c => c.Height(summary));
        var y = top + Padding + Math.Max(label.Height, results);
        frame.Plot.Verticals(top, y);
        canvas.Write(label, 0, top + Padding);
        foreach (var column in frame.Columns) column.Draw(summary, top + Padding + (results / 2));
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
        var block = canvas.Text.Break(new TextPiece($"{level} prediction interval", Ink: Ink.Muted), canvas.SmallSize, LabelWidth);
        var bottom = top + Math.Max(block.Height, canvas.Leading);
        var centre = top + (block.Leading / 2);
        frame.Plot.Verticals(top, bottom);
        canvas.Write(block, 0, top);
        frame.Plot.Prediction(pooled, centre);
        frame.Effect.Draw(pooled.Prediction, centre);
        return bottom;
    }

    // In one line where there is room; the plot's lines that it reaches make room.
    private double Line(ImmutableArray<TextPiece> pieces, double top)
    {
        var block = canvas.Text.Break(pieces, canvas.SmallSize, canvas.Width);
        frame.Plot.Verticals(top, top + block.Height, block.Width + (canvas.SmallSize * 0.3));
        canvas.Write(block, 0, top);
        return top + block.Height;
    }
}
