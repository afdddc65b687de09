using ReportGen.Model.Drawings;

namespace ReportGen.Writers.Svg;

/// <summary>A box around a mark, for asking whether two marks may touch. That of a text is larger than any face sets it.</summary>
internal readonly record struct SvgBounds(double Left, double Top, double Right, double Bottom)
{
    public static SvgBounds Of(Mark mark) => mark switch
    {
        Mark.Line l => Around([new Point(l.X1, l.Y1), new Point(l.X2, l.Y2)], l.Stroke),
        Mark.Rectangle r => Around([new Point(r.X, r.Y), new Point(r.X + r.Width, r.Y + r.Height)], r.Stroke),
        Mark.Polygon p => Around(p.Points.AsSpan(), p.Stroke),
        Mark.Polyline p => Around(p.Points.AsSpan(), p.Stroke),
        Mark.Circle c => Around([new Point(c.X - c.Radius, c.Y - c.Radius), new Point(c.X + c.Radius, c.Y + c.Radius)], c.Stroke),
        Mark.Text t => OfText(t),
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    public bool Touches(SvgBounds other) => Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;

    private static SvgBounds OfText(Mark.Text text)
    {
        var reach = text.Size * text.Runs.Sum(r => r.Text.Length);
        return new SvgBounds(text.X - reach, text.Y - text.Size, text.X + reach, text.Y + (text.Size / 2));
    }

    private static SvgBounds Around(ReadOnlySpan<Point> points, Stroke? stroke)
    {
        var (left, top, right, bottom) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var p in points) (left, top, right, bottom) = (Math.Min(left, p.X), Math.Min(top, p.Y), Math.Max(right, p.X), Math.Max(bottom, p.Y));
        var room = stroke?.Width ?? 0;
        return new SvgBounds(left - room, top - room, right + room, bottom + room);
    }
}
