using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.UnitTests.Figures;

/// <summary>Holds a drawing to what a reader needs: nothing leaves the frame, and no text is crossed by a text, a line or a shape.</summary>
internal static class DrawingChecker
{
    // Coordinates are rounded to three decimals.
    private const double Slack = 0.02;

    public static void ShouldBeLegible(this Drawing drawing, double leastSize = 6.5)
    {
        ImmutableArray<TextBox> texts = [.. drawing.Marks.OfType<Mark.Text>().Select(TextBox.Of).OrderBy(t => t.Top)];
        texts.ShouldNotBeEmpty();
        drawing.AlternativeText.ShouldNotBeNullOrWhiteSpace();
        foreach (var text in texts)
        {
            text.Mark.Size.ShouldBeGreaterThanOrEqualTo(leastSize, text.Text);
            Inside(drawing, (text.Left, text.Top, text.Right, text.Bottom)).ShouldBeTrue($"'{text.Text}' leaves the {drawing.WidthClass} drawing.");
        }

        for (var i = 0; i < texts.Length; i++)
            for (var j = i + 1; j < texts.Length && texts[j].Top < texts[i].Bottom; j++)
                if (!Apart(texts[i], (texts[j].Left, texts[j].Top, texts[j].Right, texts[j].Bottom)))
                    Assert.Fail($"'{texts[i].Text}' meets '{texts[j].Text}' in the {drawing.WidthClass} drawing.");
        foreach (var mark in drawing.Marks.Where(m => m is not Mark.Text)) Check(drawing, mark, texts);
        CheckBands(drawing);
    }

    private static void Check(Drawing drawing, Mark mark, ImmutableArray<TextBox> texts)
    {
        var box = BoxOf(mark);
        if (!Inside(drawing, box)) Assert.Fail($"{mark} leaves the {drawing.WidthClass} drawing.");
        foreach (var text in texts)
        {
            if (Apart(text, box) || !Meets(text, mark) || (mark is Mark.Rectangle or Mark.Circle && Within(text, box))) continue;
            Assert.Fail($"'{text.Text}' is crossed by {mark} in the {drawing.WidthClass} drawing.");
        }
    }

    // Bands follow one another without a gap, and every mark belongs to one of them.
    private static void CheckBands(Drawing drawing)
    {
        if (drawing.Bands.IsEmpty) return;
        drawing.Bands[0].Top.ShouldBe(0);
        drawing.Bands[^1].Bottom.ShouldBe(drawing.Height);
        foreach (var (above, below) in drawing.Bands.Zip(drawing.Bands.Skip(1))) below.Top.ShouldBe(above.Bottom);
        foreach (var mark in drawing.Marks)
        {
            var (_, top, _, bottom) = mark is Mark.Text text ? BoxOf(text) : BoxOf(mark);
            if (!drawing.Bands.Any(b => top >= b.Top - Slack && bottom <= b.Bottom + Slack)) Assert.Fail($"{mark} lies in no band.");
        }
    }

    private static (double Left, double Top, double Right, double Bottom) BoxOf(Mark.Text text)
    {
        var box = TextBox.Of(text);
        return (box.Left, box.Top, box.Right, box.Bottom);
    }

    private static (double Left, double Top, double Right, double Bottom) BoxOf(Mark mark) => mark switch
    {
        Mark.Line l => (Math.Min(l.X1, l.X2), Math.Min(l.Y1, l.Y2), Math.Max(l.X1, l.X2), Math.Max(l.Y1, l.Y2)),
        Mark.Rectangle r => (r.X, r.Y, r.X + r.Width, r.Y + r.Height),
        Mark.Polygon p => (p.Points.Min(q => q.X), p.Points.Min(q => q.Y), p.Points.Max(q => q.X), p.Points.Max(q => q.Y)),
        Mark.Polyline p => (p.Points.Min(q => q.X), p.Points.Min(q => q.Y), p.Points.Max(q => q.X), p.Points.Max(q => q.Y)),
        Mark.Circle c => (c.X - c.Radius, c.Y - c.Radius, c.X + c.Radius, c.Y + c.Radius),
        _ => throw new NotSupportedException($"{mark} has no box here."),
    };

    // Lines meet a text where one of their parts does; other marks where their boxes do.
    private static bool Meets(TextBox text, Mark mark) => mark switch
    {
        Mark.Line l => Meets(text, new Point(l.X1, l.Y1), new Point(l.X2, l.Y2)),
        Mark.Polyline p => p.Points.Zip(p.Points.Skip(1)).Any(s => Meets(text, s.First, s.Second)),
        _ => true,
    };

    private static bool Meets(TextBox text, Point from, Point to)
    {
        var (start, end) = (0.0, 1.0);
        foreach (var (a, b) in new[]
        {
            (from.X - text.Left - Slack, to.X - text.Left - Slack), (text.Right - Slack - from.X, text.Right - Slack - to.X),
            (from.Y - text.Top - Slack, to.Y - text.Top - Slack), (text.Bottom - Slack - from.Y, text.Bottom - Slack - to.Y),
        })
        {
            if (a < 0 && b < 0) return false;
            if (a < 0) start = Math.Max(start, a / (a - b));
            if (b < 0) end = Math.Min(end, a / (a - b));
        }

        return start < end;
    }

    private static bool Inside(Drawing drawing, (double Left, double Top, double Right, double Bottom) box) =>
        box.Left >= -Slack && box.Top >= -Slack && box.Right <= drawing.Width + Slack && box.Bottom <= drawing.Height + Slack;

    private static bool Apart(TextBox text, (double Left, double Top, double Right, double Bottom) box) =>
        text.Right <= box.Left + Slack || box.Right <= text.Left + Slack || text.Bottom <= box.Top + Slack || box.Bottom <= text.Top + Slack;

    private static bool Within(TextBox text, (double Left, double Top, double Right, double Bottom) box) =>
        text.Left >= box.Left - Slack && text.Right <= box.Right + Slack && text.Top >= box.Top - Slack && text.Bottom <= box.Bottom + Slack;
}
