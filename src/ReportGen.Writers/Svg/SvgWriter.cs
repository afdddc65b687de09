using ReportGen.Model.Drawings;
using ReportGen.Model.Templates;
using ReportGen.Writers.Html;

namespace ReportGen.Writers.Svg;

/// <summary>A drawing as SVG: as a file of its own, or inline in a page.</summary>
public static class SvgWriter
{
    /// <summary>A file that stands alone: colours of the light page, font names with fallbacks, widths of texts, title and description.</summary>
    public static string WriteFile(Drawing drawing, FigureStyle style, SvgTextWidths widths)
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
        var writer = new SvgMarkWriter(svg, new SvgInks(style), SvgNumber.InFile, widths: widths);
        foreach (var mark in drawing.Marks) writer.Write(mark);
        return svg.Close() + "\n";
    }

    /// <summary>An element of a page: inks by classes, fonts and figures by the page's style sheet.</summary>
    /// <param name="id">The figure's id within the page; the ids of title and description are made from it.</param>
    /// <param name="entryOf">The id of a quantity's entry in the ledger, where marks lead there.</param>
    public static string WriteInline(Drawing drawing, string id, Func<string, string?>? entryOf = null)
    {
        var (title, description) = ($"svg-{id}-title", $"svg-{id}-description");
        var svg = new HtmlText();
        svg.Open(
            "svg", ("class", "drawing"), ("width", Points(drawing.Width)), ("height", Points(drawing.Height)), ("viewBox", ViewBox(drawing)),
            ("role", "img"), ("aria-labelledby", $"{title} {description}")).Line();
        Describe(svg, drawing, title, description);
        return svg.Markup(WriteMarks(drawing, entryOf)).Close().ToString();
    }

    /// <summary>The place of another drawing of a figure that is inline already, empty until a script puts its marks there; the title and description of that one are its own.</summary>
    /// <param name="id">The figure's id within the page.</param>
    /// <param name="marks">The script that has the marks.</param>
    public static string WritePlace(Drawing drawing, string id, string marks)
    {
        var (title, description) = ($"svg-{id}-title", $"svg-{id}-description");
        return new HtmlText().Open(
            "svg", ("class", "drawing"), ("width", Points(drawing.Width)), ("height", Points(drawing.Height)), ("viewBox", ViewBox(drawing)),
            ("role", "img"), ("aria-labelledby", $"{title} {description}"), ("data-marks", marks), ("data-drawing", id)).Close().ToString();
    }

    /// <summary>The marks of a drawing within a page.</summary>
    public static string WriteMarks(Drawing drawing, Func<string, string?>? entryOf = null)
    {
        var svg = new HtmlText();
        new SvgMarkWriter(svg, new SvgInks(null), SvgNumber.InPage, entryOf).WriteRuns(drawing.Marks);
        return svg.ToString();
    }

    private static void Describe(HtmlText svg, Drawing drawing, string titleId, string descriptionId) => svg
        .Element("title", drawing.Title, ("id", titleId)).Line()
        .Element("desc", drawing.AlternativeText, ("id", descriptionId)).Line();

    private static string Points(double length) => SvgNumber.Write(length) + "pt";

    private static string ViewBox(Drawing drawing) => $"0 0 {SvgNumber.Write(drawing.Width)} {SvgNumber.Write(drawing.Height)}";
}
