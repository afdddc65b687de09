using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>An axis as a reader of the drawing finds it: a line with ticks and the numbers printed at them.</summary>
/// <param name="Line">The axis.</param>
/// <param name="Ticks">Ascending by value; those with a number.</param>
/// <param name="IsLogarithmic">Equal distances are equal ratios.</param>
internal sealed record DrawnAxis(Mark.Line Line, ImmutableArray<(double Place, double Value)> Ticks, bool IsLogarithmic)
{
    /// <summary>Half the least step of a coordinate, and the rounding of what stands on both ends of a distance.</summary>
    public const double Precision = 0.01;

    private (double Place, double Value) First => Ticks[0];

    private (double Place, double Value) Last => Ticks[^1];

    /// <summary>The value at a place, by the first and the last tick.</summary>
    public double ValueAt(double place)
    {
        var share = (place - First.Place) / (Last.Place - First.Place);
        return IsLogarithmic ? First.Value * Math.Pow(Last.Value / First.Value, share) : First.Value + (share * (Last.Value - First.Value));
    }

    public double PlaceOf(double value) => First.Place + ((Last.Place - First.Place) * (IsLogarithmic
        ? Math.Log(value / First.Value) / Math.Log(Last.Value / First.Value)
        : (value - First.Value) / (Last.Value - First.Value)));

    public void ShouldShow(double value, double place, string? address, double precision = Precision)
    {
        if (!(Math.Abs(PlaceOf(value) - place) <= precision)) throw new ShouldAssertException($"{address} is {value}, but its mark stands at {ValueAt(place)}.");
    }

    /// <summary>The horizontal axes: level lines from which ticks with numbers go down.</summary>
    /// <param name="logarithmic">What an axis of two numbers is, which cannot be seen.</param>
    public static ImmutableArray<DrawnAxis> Horizontal(Drawing drawing, bool logarithmic)
    {
        var lines = Lines(drawing);
        return
        [
            .. from axis in lines
               where axis.Y1 == axis.Y2
               let strokes = lines.Where(s => s.X1 == s.X2 && s.Y1 == axis.Y1 && s.Y2 - s.Y1 is > 1 and < 5 && s.X1 >= axis.X1 - Precision && s.X1 <= axis.X2 + Precision).ToList()
               where strokes.Count > 1
               let ticks = Numbers(drawing, TextAnchor.Middle)
                   .Where(n => n.Text.Y > strokes[0].Y2 && n.Text.Y < strokes[0].Y2 + (n.Text.Size * 1.5) && n.Text.X >= axis.X1 - Precision && n.Text.X <= axis.X2 + Precision)
                   .Select(n => (Place: strokes.MinBy(s => Math.Abs(s.X1 - n.Text.X))!.X1, n.Value)).OrderBy(t => t.Value).ToImmutableArray()
               where ticks.Length > 1
               select Of(axis, ticks, logarithmic),
        ];
    }

    /// <summary>The vertical axes: upright lines from which ticks with numbers go to the left.</summary>
    public static ImmutableArray<DrawnAxis> Vertical(Drawing drawing, bool logarithmic)
    {
        var lines = Lines(drawing);
        return
        [
            .. from axis in lines
               where axis.X1 == axis.X2
               let strokes = lines.Where(s => s.Y1 == s.Y2 && s.X2 == axis.X1 && s.X2 - s.X1 is > 1 and < 5 && s.Y1 >= axis.Y1 - Precision && s.Y1 <= axis.Y2 + Precision).ToList()
               where strokes.Count > 1
               let ticks = Numbers(drawing, TextAnchor.End).Where(n => n.Text.X < strokes[0].X1 && n.Text.X > strokes[0].X1 - n.Text.Size)
                   .Select(n => (Place: strokes.MinBy(s => Math.Abs(s.Y1 - Middle(n.Text)))!.Y1, n.Value)).OrderBy(t => t.Value).ToImmutableArray()
               where ticks.Length > 1
               select Of(axis, ticks, logarithmic),
        ];
    }

    private static double Middle(Mark.Text text) => text.Y - (text.Size * 0.35);

    private static List<Mark.Line> Lines(Drawing drawing) =>
        [.. drawing.Marks.OfType<Mark.Line>().Where(l => l.Stroke is { Ink: Ink.Line, Dashes.IsEmpty: true } && l.Address is null)];

    private static IEnumerable<(Mark.Text Text, double Value)> Numbers(Drawing drawing, TextAnchor anchor) =>
        from label in drawing.Marks.OfType<Mark.Text>()
        where label.Anchor == anchor && label is { Address: null, Ink: Ink.Text }
        let text = label.Runs[0].Text.Replace(NumberPrinter.Minus, '-')
        where double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        select (label, double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));

    // Which scale it is shows in the ticks between the ends.
    private static DrawnAxis Of(Mark.Line line, ImmutableArray<(double Place, double Value)> ticks, bool logarithmic)
    {
        var linear = new DrawnAxis(line, ticks, false);
        if (ticks[0].Value <= 0) return linear.Consistent();
        var ratios = new DrawnAxis(line, ticks, true);
        if (ticks.Length == 2) return logarithmic ? ratios : linear;
        return ratios.Deviation < linear.Deviation ? ratios.Consistent() : linear.Consistent();
    }

    private double Deviation => Ticks.Max(t => Math.Abs(PlaceOf(t.Value) - t.Place));

    private DrawnAxis Consistent()
    {
        Deviation.ShouldBeLessThanOrEqualTo(Precision, $"ticks at {string.Join(", ", Ticks)}");
        return this;
    }
}
