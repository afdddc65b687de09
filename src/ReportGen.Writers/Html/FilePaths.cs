using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>Where the files beside a page are, within the review's folder.</summary>
internal static class FilePaths
{
    /// <summary>The marks of the drawing for small screens.</summary>
    public static string NarrowMarks(ManuscriptFigure figure) => $"figures/{figure.Id}-narrow.js";

    public static string Csv(ManuscriptTable table) => $"tables/{table.Id}.csv";

    public static string Csv(ManuscriptFigure figure) => $"figures/{figure.Id}.csv";

    public static string Svg(ManuscriptFigure figure) => $"figures/{figure.Id}.svg";

    public static string Pdf(ManuscriptFigure figure) => $"figures/{figure.Id}.pdf";

    public static string Image(ManuscriptFigure figure, RasterImage image) => $"figures/{figure.Id}.{(image.Format == RasterFormat.Png ? "png" : "jpg")}";

    /// <summary>The drawing for small screens, where there is another.</summary>
    public static Drawing? Narrow(ManuscriptFigure figure) =>
        figure.Drawings.For(WidthClass.Column) is { } narrow && narrow != Shown(figure) && Shown(figure) is not null ? narrow : null;

    /// <summary>The drawing that the site shows, or null for a figure that is not included.</summary>
    public static Drawing? Shown(ManuscriptFigure figure) =>
        figure.Drawings.For(WidthClass.Web) ?? figure.Drawings.For(WidthClass.Page) ?? figure.Drawings.For(WidthClass.Column);
}
