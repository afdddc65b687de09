using ReportGen.Writers.Layout.Figures;

namespace ReportGen.Writers.Layout.Text;

/// <summary>The drawings of signs that the faces lack, in ems of the text around them.</summary>
internal static class DrawnSigns
{
    /// <summary>Advance width in ems.</summary>
    public const double Width = 0.82;

    private const double Radius = 0.34, Centre = 0.31, Line = 0.055;

    /// <summary>The character that the sign stands for where a text needs one: U+2295 and U+25EF.</summary>
    public static string Character(DrawnSign sign) => sign == DrawnSign.CrossedCircle ? "\u2295" : "\u25EF";

    /// <summary>The sign with its left side at <paramref name="x"/> on the baseline.</summary>
    public static PageItem.Shape Shape(DrawnSign sign, double x, TextFormat format)
    {
        var (r, cx, cy) = (Radius * format.Size, x + Width / 2 * format.Size, -format.Rise - Centre * format.Size);
        var circle = PathOutlines.Circle(cx, cy, r);
        if (sign == DrawnSign.CrossedCircle)
            circle = [.. circle, PathSegment.Move(cx - r, cy), PathSegment.Line(cx + r, cy), PathSegment.Move(cx, cy - r), PathSegment.Line(cx, cy + r)];
        return new PageItem.Shape([.. circle], null, new PathStroke(format.Color, Line * format.Size, []), format.Content, format.Address);
    }
}
