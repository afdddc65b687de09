using System.Globalization;
using System.Text;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Fonts;
using ReportGen.Writers.Pdf.Images;
using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf;

/// <summary>Writes the operators that paint a page (ISO 32000-1, chapters 8 and 9). Positions are turned to have their origin at the lower left.</summary>
internal sealed class ContentStream(double pageHeight, FontRegistry fonts, ImageRegistry images)
{
    private readonly StringBuilder _output = new();
    private Rgb? _fill;
    private Rgb? _stroke;
    private (string Name, double Size)? _font;

    public byte[] ToBytes() => Encoding.Latin1.GetBytes(_output.ToString());

    public void BeginContent(string role, int mark) => _output.Append(CultureInfo.InvariantCulture, $"/{role}<</MCID {mark}>>BDC\n");

    public void BeginArtifact(bool pagination) => _output.Append(pagination ? "/Artifact<</Type/Pagination>>BDC\n" : "/Artifact BMC\n");

    public void End() => _output.Append("EMC\n");

    public void Paint(PageItem item)
    {
        switch (item)
        {
            case PageItem.Glyphs glyphs: Paint(glyphs); break;
            case PageItem.Shape shape: Paint(shape); break;
            case PageItem.Picture picture: Paint(picture); break;
        }
    }

    private void Paint(PageItem.Glyphs item)
    {
        if (item.Run.Count == 0) return;
        var font = fonts[item.Font];
        if (_fill != item.Color) SetFill(item.Color);
        _output.Append(CultureInfo.InvariantCulture, $"BT {PdfSyntax.Number(item.Scale)} 0 0 1 ");
        Append(item.X, pageHeight - item.Y);
        _output.Append("Tm ");
        new GlyphRunWriter(_output, font).Write(item, SelectFont);
        _output.Append("ET\n");
    }

    private void SelectFont(string name, double size)
    {
        if (_font == (name, size)) return;
        _output.Append(CultureInfo.InvariantCulture, $"/{name} {PdfSyntax.Number(size)} Tf ");
        _font = (name, size);
    }

    private void Paint(PageItem.Shape shape)
    {
        if (shape.Fill is { } fill && _fill != fill) SetFill(fill);
        if (shape.Stroke is { } stroke) SetStroke(stroke);
        foreach (var segment in shape.Segments) Append(segment);
        _output.Append((shape.Fill, shape.Stroke) switch
        {
            (not null, not null) => "B",
            (not null, null) => "f",
            (null, not null) => "S",
            _ => "n",
        }).Append('\n');
    }

    private void Paint(PageItem.Picture picture)
    {
        _output.Append("q ");
        var (area, bottom) = (picture.Area, pageHeight - picture.Area.Bottom);
        foreach (var number in Placement(picture.Image.Orientation, area.X, bottom, area.Width, area.Height)) _output.Append(PdfSyntax.Number(number)).Append(' ');
        _output.Append(CultureInfo.InvariantCulture, $"cm /{images.NameOf(picture.Image)} Do Q\n");
    }

    /// <summary>The matrix that takes the unit square, in which an image lies as it is stored, to its place, turned as Exif says.</summary>
    private static double[] Placement(int orientation, double x, double y, double width, double height) => orientation switch
    {
        2 => [-width, 0, 0, height, x + width, y],
        3 => [-width, 0, 0, -height, x + width, y + height],
        4 => [width, 0, 0, -height, x, y + height],
        5 => [0, -height, -width, 0, x + width, y + height],
        6 => [0, -height, width, 0, x, y + height],
        7 => [0, height, width, 0, x, y],
        8 => [0, height, -width, 0, x + width, y],
        _ => [width, 0, 0, height, x, y],
    };

    private void Append(PathSegment segment)
    {
        switch (segment.Verb)
        {
            case PathVerb.Close:
                _output.Append("h ");
                break;
            case PathVerb.Curve:
                Append(segment.X1, pageHeight - segment.Y1);
                Append(segment.X2, pageHeight - segment.Y2);
                Append(segment.X, pageHeight - segment.Y);
                _output.Append("c ");
                break;
            default:
                Append(segment.X, pageHeight - segment.Y);
                _output.Append(segment.Verb == PathVerb.Move ? "m " : "l ");
                break;
        }
    }

    private void SetFill(Rgb color)
    {
        AppendColor(color);
        _output.Append("rg\n");
        _fill = color;
    }

    private void SetStroke(PathStroke stroke)
    {
        if (_stroke != stroke.Color)
        {
            AppendColor(stroke.Color);
            _output.Append("RG\n");
            _stroke = stroke.Color;
        }

        _output.Append(PdfSyntax.Number(stroke.Width)).Append(" w ").Append(PdfSyntax.Numbers(stroke.Dashes.AsSpan())).Append("0 d\n");
    }

    private void AppendColor(Rgb color)
    {
        foreach (var part in (ReadOnlySpan<byte>)[color.Red, color.Green, color.Blue]) _output.Append(PdfSyntax.Number(part / 255.0)).Append(' ');
    }

    private void Append(double x, double y) => _output.Append(PdfSyntax.Number(x)).Append(' ').Append(PdfSyntax.Number(y)).Append(' ');
}
