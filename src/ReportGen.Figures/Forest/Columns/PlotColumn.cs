using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Figures.Forest.Columns;

/// <summary>The plot: boxes with their intervals, diamonds, the lines of no effect and of the estimate.</summary>
internal sealed class PlotColumn(Canvas canvas, ForestContent content, ForestStyle style, NumericAxis axis, double start, double width)
    : ForestColumn(canvas, start, width)
{
    private readonly double _heaviest = content.Studies.Select(WeightOf).DefaultIfEmpty(0).Max();

    public NumericAxis Axis => axis;

    // Length of an arrow's head.
    private double ArrowLength => Canvas.Size * 0.45;

    /// <summary>Where the least value of the axis lies: boxes of studies at the end stay within the column.</summary>
    public double AxisStart => Start + Inset(Canvas);

    public double AxisEnd => End - Inset(Canvas);

    /// <summary>Where no effect lies; null where the measure has none or the axis leaves it out.</summary>
    public double? NullPlace => content.Scale.Null is { } none && axis.Holds(ForestAxis.Shown(none, content.Scale)) ? Place(none) : null;

    public static double Inset(Canvas canvas) => canvas.Size * 0.7;

    public override double HeadHeight => style.DirectionsInHead ? Directions.Max(d => d?.Height ?? 0) : 0;

    private ImmutableArray<TextBlock?> Directions => NullPlace is { } none
        ? [Direction(content.FavoursLeft, none - Start), Direction(content.FavoursRight, End - none)]
        : [null, null];

    public override void Head(double bottom)
    {
        if (!style.DirectionsInHead || NullPlace is not { } none) return;
        var gap = Canvas.Size * 0.3;
        if (Directions[0] is { } left) Canvas.Write(left, none - gap, bottom - left.Height, TextAnchor.End);
        if (Directions[1] is { } right) Canvas.Write(right, none + gap, bottom - right.Height);
    }

    public override void Draw(ForestStudy study, double centre)
    {
        if (study.Interval.Value is QuantityValue.Interval limits) Whisker(limits, centre, Canvas.Stroke(Ink.Text), study.Interval.Address, ends: false);
        if (study.Estimate.Number is not { } estimate || !Holds(estimate)) return;
        var side = _heaviest > 0 ? Math.Max(Canvas.Size * 1.1 * Math.Sqrt(WeightOf(study) / _heaviest), Canvas.Size * 0.22) : Canvas.Size * 0.6;
        Canvas.Rectangle(Place(estimate) - (side / 2), centre - (side / 2), side, side, style.Box, address: study.Estimate.Address);
    }

    public override void Draw(ForestSummary summary, double centre)
    {
        if (summary.Estimate.Number is not { } estimate || summary.Interval.Value is not QuantityValue.Interval interval || !Holds(estimate)) return;
        var ink = summary.IsSubgroup ? style.SubgroupDiamond : style.Diamond;
        var (left, middle, right) = (Place(interval.Lower), Place(estimate), Place(interval.Upper));
        // Where a limit lies beyond the axis the diamond is cut off, and an arrow goes on from there.
        var (start, end) = (left < AxisStart - 1e-9 ? AxisStart + ArrowLength : AxisStart, right > AxisEnd + 1e-9 ? AxisEnd - ArrowLength : AxisEnd);
        middle = Math.Clamp(middle, start, end);
        var points = ForestDiamond.Points(left, middle, right, centre, Canvas.Size * 0.42, start, end);
        Canvas.Polygon(points, summary.Pooled is null ? Ink.Paper : ink, Canvas.Stroke(ink), summary.Estimate.Address);
        if (start > AxisStart) Arrow(AxisStart, start, centre, ink, summary.Interval.Address);
        if (end < AxisEnd) Arrow(AxisEnd, end, centre, ink, summary.Interval.Address);
    }

    public void Prediction(PooledFindings pooled, double centre)
    {
        if (pooled.Prediction.Value is QuantityValue.Interval limits)
            Whisker(limits, centre, Canvas.Stroke(style.Diamond, 1.5), pooled.Prediction.Address, ends: true);
    }

    /// <summary>Where the mark of an interval begins.</summary>
    public double LeftOf(QuantityValue.Interval limits) => Math.Clamp(Place(limits.Lower), AxisStart, AxisEnd);

    /// <summary>The lines that run through the rows: no effect, and the first summary's estimate.</summary>
    /// <param name="top">Where they begin.</param>
    /// <param name="bottom">Where they end.</param>
    /// <param name="reach">How far text stands there from the left: a line that would run through it makes room.</param>
    public void Verticals(double top, double bottom, double reach = 0)
    {
        if (NullPlace is { } none && none > reach) Canvas.Line(none, top, none, bottom, Canvas.Stroke(Ink.Line, 0.8));
        if (!style.HasReference || content.Summaries.FirstOrDefault()?.Estimate.Number is not { } estimate || !Holds(estimate) || Place(estimate) <= reach) return;
        var stroke = content.Scale.Null is null ? Canvas.Stroke(Ink.Muted, 0.6) : Canvas.Dashed(Ink.Muted, 0.6, bottom - top, 2, 1.6);
        Canvas.Line(Place(estimate), top, Place(estimate), bottom, stroke);
    }

    private double Place(double value) => axis.Place(ForestAxis.Shown(value, content.Scale), AxisStart, AxisEnd);

    private bool Holds(double value) => axis.Holds(ForestAxis.Shown(value, content.Scale));

    // A line between two limits; where one lies beyond the axis an arrow says so.
    private void Whisker(QuantityValue.Interval limits, double centre, Stroke stroke, string address, bool ends)
    {
        var (low, high) = (ForestAxis.Shown(limits.Lower, content.Scale), ForestAxis.Shown(limits.Upper, content.Scale));
        var (left, right) = (Math.Clamp(Place(limits.Lower), AxisStart, AxisEnd), Math.Clamp(Place(limits.Upper), AxisStart, AxisEnd));
        var (cutLeft, cutRight) = (low < axis.Minimum, high > axis.Maximum);
        if (right - left > 1e-9) Canvas.Line(left, centre, right, centre, stroke, address);
        if (cutLeft) Arrow(left, left + ArrowLength, centre, stroke.Ink, address);
        else if (ends) Canvas.Line(left, centre - (Canvas.Size * 0.2), left, centre + (Canvas.Size * 0.2), stroke);
        if (cutRight) Arrow(right, right - ArrowLength, centre, stroke.Ink, address);
        else if (ends) Canvas.Line(right, centre - (Canvas.Size * 0.2), right, centre + (Canvas.Size * 0.2), stroke);
    }

    private void Arrow(double tip, double back, double centre, Ink ink, string address) => Canvas.Polygon(
        [new(tip, centre), new(back, centre - (Canvas.Size * 0.25)), new(back, centre + (Canvas.Size * 0.25))], ink, address: address);

    private TextBlock? Direction(string text, double room) => text.Length == 0 || room < Canvas.Size * 3
        ? null
        : Canvas.Text.Break(new TextPiece(text, Ink: Ink.Muted), Canvas.SmallSize, room - (Canvas.Size * 0.3));

    // Without weights the boxes show the studies' sizes.
    private static double WeightOf(ForestStudy study) =>
        Math.Max(study.Weights.FirstOrDefault()?.Number ?? (study.Weights.IsEmpty && study.Arms.Length == 1 ? study.Arms[0].Total?.Number : null) ?? 0, 0);
}
