using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html;

namespace ReportGen.Writers.Svg;

/// <summary>A drawing as SVG: as a file of its own, or inline in a page.</summary>
public static class SvgWriter
{
    /// <summary>A file that stands alone: colours of the light page, font names with fallbacks, title and description.</summary>
    public static string WriteFile(Drawing drawing, FigureStyle style)
    {
        var svg = new HtmlText();
        svg.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("width", Points(drawing.Width)), ("height", Points(drawing.Height)),
            ("viewBox", ViewBox(drawing)), ("font-family", "'Source Sans 3', Arial, sans-serif"), ("role", "img"),
            ("aria-labelledby", "title description")).Line();
        Describe(svg, drawing, "title", "description");

        // Figures of equal width are no presentation attribute, so they need a style sheet.
        svg.Element("style", "text { font-variant-numeric: lining-nums tabular-nums; }").Line();
        svg.Empty("rect", ("width", "100%"), ("height", "100%"), ("fill", style.Colors[Ink.Paper].ToString())).Line();
        return Marks(svg, drawing, new SvgInks(style)) + "\n";
    }

    /// <summary>An element of a page: inks by classes, fonts and figures by the page's style sheet.</summary>
    /// <param name="id">The figure's id within the page; the ids of title and description are made from it.</param>
    public static string WriteInline(Drawing drawing, string id)
    {
        var (title, description) = ($"svg-{id}-title", $"svg-{id}-description");
        var svg = new HtmlText();
        svg.Open(
            "svg", ("class", "drawing"), ("width", Points(drawing.Width)), ("height", Points(drawing.Height)), ("viewBox", ViewBox(drawing)),
            ("role", "img"), ("aria-labelledby", $"{title} {description}")).Line();
        Describe(svg, drawing, title, description);
        return Marks(svg, drawing, new SvgInks(null));
    }

    private static void Describe(HtmlText svg, Drawing drawing, string titleId, string descriptionId) => svg
        .Element("title", drawing.Title, ("id", titleId)).Line()
        .Element("desc", drawing.AlternativeText, ("id", descriptionId)).Line();

    private static string Marks(HtmlText svg, Drawing drawing, SvgInks inks)
    {
        var writer = new SvgMarkWriter(svg, inks);
        foreach (var mark in drawing.Marks) writer.Write(mark);
        return svg.Close().ToString();
    }

    private static string Points(double length) => SvgNumber.Write(length) + "pt";

    private static string ViewBox(Drawing drawing) => $"0 0 {SvgNumber.Write(drawing.Width)} {SvgNumber.Write(drawing.Height)}";
}
