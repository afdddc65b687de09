using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;

namespace ReportGen.Figures;

/// <summary>Takes the marks of one drawing. Every coordinate is rounded to three decimals here, so that the order of sums does not show.</summary>
internal sealed class Canvas(FigureText text, FigureStyle style, WidthClass widthClass)
{
    // A point of a drawing for the web is about a pixel of the screen, where text is read from farther away than on paper.
    private const double WebScale = 1.5;

    private readonly ImmutableArray<Mark>.Builder _marks = ImmutableArray.CreateBuilder<Mark>();
    private readonly ImmutableArray<DrawingBand>.Builder _bands = ImmutableArray.CreateBuilder<DrawingBand>();
    private readonly double _scale = widthClass == WidthClass.Web ? WebScale : 1;

    public FigureText Text => text;

    public double Width { get; } = style.Widths[widthClass];

    /// <summary>Whether room is short.</summary>
    public bool Narrow => widthClass == WidthClass.Column;

    /// <summary>Size of the figure's text, in points. Distances are multiples of it.</summary>
    public double Size => (Narrow ? style.SmallFontSize : style.FontSize) * _scale;

    /// <summary>Size of notes.</summary>
    public double SmallSize => style.SmallFontSize * _scale;

    /// <summary>Distance of a text's baselines.</summary>
    public double Leading => TextBlock.LeadingOf(Size);

    public Stroke Stroke(Ink ink, double weight = 1, params ImmutableArray<double> dashes) =>
        new(ink, Round(style.LineWidth * _scale * weight), [.. dashes.Select(d => Round(d * _scale))]);

    /// <summary>A stroke whose dashes fill a length exactly, each followed by its gap: lines drawn piece by piece, one below the other, look like one line.</summary>
    /// <param name="length">Of the piece, in points.</param>
    public Stroke Dashed(Ink ink, double weight, double length, double dash, double gap)
    {
        var times = Math.Max(Math.Round(length / ((dash + gap) * _scale)), 1);
        var factor = length / (times * (dash + gap) * _scale);
        return factor > 0 ? Stroke(ink, weight, dash * factor, gap * factor) : Stroke(ink, weight);
    }

    public void Line(double x1, double y1, double x2, double y2, Stroke stroke, string? address = null) =>
        _marks.Add(new Mark.Line(Round(x1), Round(y1), Round(x2), Round(y2), stroke, address));

    public void Rectangle(
        double x, double y, double width, double height, Ink? fill, Stroke? stroke = null, double radius = 0, string? address = null) =>
        _marks.Add(new Mark.Rectangle(Round(x), Round(y), Round(width), Round(height), Round(radius), fill, stroke, address));

    public void Circle(double x, double y, double radius, Ink? fill, Stroke? stroke = null, string? address = null) =>
        _marks.Add(new Mark.Circle(Round(x), Round(y), Round(radius), fill, stroke, address));

    public void Polygon(ImmutableArray<Point> points, Ink? fill, Stroke? stroke = null, string? address = null) =>
        _marks.Add(new Mark.Polygon([.. points.Select(p => new Point(Round(p.X), Round(p.Y)))], fill, stroke, address));

    public void Polyline(ImmutableArray<Point> points, Stroke stroke, string? address = null) =>
        _marks.Add(new Mark.Polyline([.. points.Select(p => new Point(Round(p.X), Round(p.Y)))], stroke, address));

    /// <summary>A line of text on its baseline.</summary>
    public void Write(TextPiece piece, double x, double baseline, double size, TextAnchor anchor = TextAnchor.Start)
    {
        if (piece.Text.Length == 0) return;
        _marks.Add(new Mark.Text(
            Round(x), Round(baseline), Round(size), anchor, piece.Ink, [new TextRun(piece.Text, piece.Bold, piece.Italic)], piece.Address));
    }

    /// <summary>A block of text whose first line starts at <paramref name="top"/>, each line aligned at <paramref name="x"/>.</summary>
    public void Write(TextBlock block, double x, double top, TextAnchor anchor = TextAnchor.Start)
    {
        for (var i = 0; i < block.Lines.Length; i++)
        {
            var (line, baseline) = (block.Lines[i], top + block.Baseline(i));
            if (line.Spans.Length == 1)
            {
                Write(line.Spans[0].Piece, x, baseline, block.Size, anchor);
                continue;
            }

            var start = x - (anchor switch { TextAnchor.Middle => line.Width / 2, TextAnchor.End => line.Width, _ => 0 });
            foreach (var span in line.Spans) Write(span.Piece, start + span.X, baseline, block.Size);
        }
    }

    public void Band(BandKind kind, double top, double bottom) => _bands.Add(new DrawingBand(kind, Round(top), Round(bottom)));

    public Drawing Finish(string id, string title, double height, string alternativeText, DrawingData data) =>
        new(id, widthClass, Width, Round(height), title, alternativeText, _marks.ToImmutable(), data, _bands.ToImmutable());

    // Adding zero takes the sign from a negative zero.
    private static double Round(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero) + 0.0;
}
