using System.Globalization;
using System.Text;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>Marks of a rank as a drawing in the line: hidden from those who are read to where words beside it say the same, else an image with its text.</summary>
internal static class RankMarksWriter
{
    private const int Side = 14, Centre = 7, Radius = 6;

    public static void Write(HtmlText html, Inline.RankMarks marks)
    {
        var width = Number(marks.Of * Side);
        var hidden = marks.Alternative.Length == 0;
        html.Open(
            "svg", ("class", "rank-marks"), ("viewBox", $"0 0 {width} {Number(Side)}"), ("width", width), ("height", Number(Side)), ("focusable", "false"),
            ("role", hidden ? null : "img"), ("aria-label", hidden ? null : marks.Alternative), ("aria-hidden", hidden ? "true" : null));
        html.Empty("path", ("d", Path(marks)), ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", "1.1"));
        html.Close();
    }

    private static string Path(Inline.RankMarks marks)
    {
        var path = new StringBuilder();
        for (var i = 0; i < marks.Of; i++)
        {
            var (left, x) = (i * Side + Centre - Radius, i * Side + Centre);
            path.Append(CultureInfo.InvariantCulture, $"M{left} {Centre}a{Radius} {Radius} 0 1 0 {2 * Radius} 0a{Radius} {Radius} 0 1 0 {-2 * Radius} 0");
            if (i < marks.Filled) path.Append(CultureInfo.InvariantCulture, $"h{2 * Radius}M{x} {Centre - Radius}v{2 * Radius}");
        }

        return path.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
