using ReportGen.Model.Drawings;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>Chooses among the drawings of a figure: that for a column where it takes less paper than the one for the page, else the widest.</summary>
internal static class DrawingChoice
{
    private const double Slack = 1e-6;

    /// <summary>A drawing higher than this share of a page is not put into a column.</summary>
    private const double MostHeight = 0.62;

    /// <summary>The drawing and how wide it is set; no drawing where the figure has none.</summary>
    public static (Drawing? Drawing, FloatWidth Width) Of(FigureDrawings figure, FloatMeasure room)
    {
        var page = figure.For(WidthClass.Page) ?? figure.For(WidthClass.Web) ?? figure.Drawings.FirstOrDefault();
        var narrow = room.ColumnWidth < room.PageWidth ? figure.For(WidthClass.Column) : null;
        return narrow is not null && FitsColumn(narrow, page, room) ? (narrow, FloatWidth.Column) : (page, FloatWidth.Page);
    }

    private static bool FitsColumn(Drawing narrow, Drawing? page, FloatMeasure room) =>
        narrow.Width <= room.ColumnWidth + Slack && narrow.Height <= MostHeight * room.Height
        && (page is null || narrow.Height * room.ColumnWidth <= page.Height * Math.Min(1, room.PageWidth / page.Width) * room.PageWidth);
}
