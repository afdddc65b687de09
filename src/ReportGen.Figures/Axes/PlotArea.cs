using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Axes;

/// <summary>The area of a plot with a horizontal and a vertical axis. Titles stand level: that of the vertical axis above it.</summary>
internal sealed class PlotArea
{
    private readonly Canvas _canvas;
    private readonly string _xTitle;
    private readonly TextBlock _yTitle;
    private readonly double _inset;

    private PlotArea(Canvas canvas, NumericAxis x, NumericAxis y, bool downwards, double left, double top, double height, double inset, string xTitle, TextBlock yTitle)
    {
        _inset = inset;
        (_canvas, XAxis, YAxis, IsDownwards, _xTitle, _yTitle) = (canvas, x, y, downwards, xTitle, yTitle);
        (Left, Right, Top, Bottom) = (left, canvas.Width - canvas.Text.Width("000", canvas.SmallSize), top, top + height);
    }

    public NumericAxis XAxis { get; }

    public NumericAxis YAxis { get; }

    /// <summary>Whether the least value of the vertical axis is on top.</summary>
    public bool IsDownwards { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>An area as wide as the canvas.</summary>
    /// <param name="x">Makes the axis for a number of intervals.</param>
    /// <param name="top">Where the title of the vertical axis begins.</param>
    /// <param name="inset">How far the axes stand off, so that large marks at their ends meet no label.</param>
    public static PlotArea Of(
        Canvas canvas, Func<int, NumericAxis> x, Func<int, NumericAxis> y, string xTitle, string yTitle, double top = 0, bool downwards = false, double height = 0, double inset = 0)
    {
        if (height == 0) height = Math.Min(canvas.Width * 0.62, canvas.Size * 34);
        var yAxis = y(Math.Clamp((int)(height / (canvas.Size * 3.5)), 2, 6));
        var labels = AxisDrawer.Labels(yAxis).Max(l => canvas.Text.Width(l, canvas.SmallSize));
        var left = labels + (canvas.SmallSize * 0.8);
        var xAxis = x(AxisDrawer.Intervals(canvas, canvas.Width - left - canvas.Size));
        var title = canvas.Text.Break(new TextPiece(yTitle, Ink: Ink.Muted), canvas.SmallSize, canvas.Width);
        return new PlotArea(canvas, xAxis, yAxis, downwards, left, top + title.Height + (canvas.SmallSize * 0.8), height, inset, xTitle, title);
    }

    public double X(double value) => XAxis.Place(value, Left + _inset, Right - _inset);

    public double Y(double value) => IsDownwards ? YAxis.Place(value, Top + _inset, Bottom - _inset) : YAxis.Place(value, Bottom - _inset, Top + _inset);

    /// <summary>Draws both axes and returns the bottom.</summary>
    public double Draw()
    {
        var stroke = _canvas.Stroke(Ink.Line);
        var tick = _canvas.SmallSize * 0.4;
        _canvas.Write(_yTitle, 0, Top - _yTitle.Height - (_canvas.SmallSize * 0.8));
        _canvas.Line(Left, Top + _inset, Left, Bottom - _inset, stroke);
        foreach (var (value, label) in YAxis.Ticks.Zip(AxisDrawer.Labels(YAxis)))
        {
            _canvas.Line(Left - tick, Y(value), Left, Y(value), stroke);
            var block = _canvas.Text.Break(new TextPiece(label, Whole: true), _canvas.SmallSize, _canvas.Width);
            _canvas.Write(block, Left - (2 * tick), Y(value) - (block.Leading / 2), TextAnchor.End);
        }

        return new AxisDrawer(_canvas, XAxis).Draw(Bottom, Left + _inset, Right - _inset, 0, _canvas.Width, _xTitle);
    }

    /// <summary>A run of lines through values, cut off at the sides of the area.</summary>
    public void Curve(IEnumerable<(double X, double Y)> values, Stroke stroke, string? address = null)
    {
        foreach (var run in PlotClip.Runs([.. values.Select(v => new Point(X(v.X), Y(v.Y)))], Left, Top, Right, Bottom))
            _canvas.Polyline(run, stroke, address);
    }

    /// <summary>A shape of values, cut off at the sides of the area.</summary>
    public void Shape(IEnumerable<(double X, double Y)> values, Ink fill)
    {
        var points = PlotClip.Shape([.. values.Select(v => new Point(X(v.X), Y(v.Y)))], Left, Top, Right, Bottom);
        if (points.Length > 2) _canvas.Polygon(points, fill);
    }
}
