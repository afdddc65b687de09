using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Characteristics;

/// <summary>What tells the series of a figure apart: a colour, and for dots a shape.</summary>
internal sealed class SeriesSign(Canvas canvas)
{
    private static readonly ImmutableArray<Ink> Inks = [Ink.Accent, Ink.Contrast, Ink.AccentSoft, Ink.Muted];

    public static Ink InkOf(int series) => Inks[series % Inks.Length];

    public void Bar(int series, double x, double y, double width, double height, string? address) =>
        canvas.Rectangle(x, y, width, height, InkOf(series), canvas.Stroke(Ink.Line, 0.5), address: address);

    /// <summary>A circle, square, diamond or triangle around a point.</summary>
    public void Dot(int series, double x, double y, string? address)
    {
        var (r, ink, stroke) = (canvas.Size * 0.36, InkOf(series), canvas.Stroke(Ink.Line, 0.5));
        switch (series % Inks.Length)
        {
            case 0:
                canvas.Circle(x, y, r, ink, stroke, address);
                break;
            case 1:
                canvas.Rectangle(x - (r * 0.85), y - (r * 0.85), r * 1.7, r * 1.7, ink, stroke, address: address);
                break;
            case 2:
                canvas.Polygon([new(x, y - (r * 1.2)), new(x + (r * 1.2), y), new(x, y + (r * 1.2)), new(x - (r * 1.2), y)], ink, stroke, address);
                break;
            default:
                canvas.Polygon([new(x, y - r), new(x + r, y + r), new(x - r, y + r)], ink, stroke, address);
                break;
        }
    }
}
