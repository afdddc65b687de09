using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>A page's size and where its text stands.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
internal sealed record PageGeometry(double Width, double Height, Box Text)
{
    public static PageGeometry Upright(PageStyle style) => Of(style.Width, style.Height, style.Margins);

    /// <summary>The page turned on its side; head and foot keep their margins.</summary>
    public static PageGeometry Turned(PageStyle style) => Of(style.Height, style.Width, style.Margins);

    /// <summary>The room for floats.</summary>
    public static FloatMeasure FloatsOf(PageStyle style)
    {
        var (upright, turned) = (Upright(style).Text, Turned(style).Text);
        return new FloatMeasure(style.ColumnWidth, upright.Width, upright.Height, turned.Width, turned.Height);
    }

    private static PageGeometry Of(double width, double height, PageMargins margins) => new(
        width, height, new Box(margins.Left, margins.Top, width - margins.Left - margins.Right, height - margins.Top - margins.Bottom));
}
