using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Svg;

namespace ReportGen.Writers.Html;

/// <summary>A figure: its drawing or the reason why there is none, its caption, its files, and its data as a table.</summary>
internal sealed class FigureBlockWriter(HtmlText html, InlineWriter inlines, FigureOffers offers)
{
    /// <summary>A drawing of more marks comes to the screen in parts.</summary>
    private const int ManyMarks = 1000;

    public void Write(ManuscriptFigure figure)
    {
        var drawing = FilePaths.Shown(figure);
        var size = drawing?.Marks.Length > ManyMarks ? "float wide long" : "float wide";
        html.Open("div", ("class", size), ("id", figure.Id), ("data-outcome", offers.Outcomes.GetValueOrDefault(figure.Drawings.Id))).Line();
        html.Open("figure").Line();
        if (figure.Image is { } image) Image(figure, image);
        else if (drawing is null) html.Open("div", ("class", "not-included")).Element("p", figure.Drawings.NotIncluded ?? "").Close().Line();
        else Drawings(figure, drawing);
        Caption(figure);
        html.Close().Line();
        if (figure.Image is not null) html.Open("p", ("class", "files")).Element("a", PageWords.Image, ("href", FilePaths.Image(figure, figure.Image.Image)), ("download", "")).Close().Line();
        else if (drawing is not null)
        {
            Files(figure);
            Data(figure, drawing);
        }

        html.Close().Line();
    }

    // The place of a drawing of its own for a small screen, where there is one, so that the page has every figure once; else the drawing scrolls in its frame, which needs to be reached by keyboard.
    private void Drawings(ManuscriptFigure figure, Drawing drawing)
    {
        if (FilePaths.Narrow(figure) is { } narrow)
        {
            html.Open("div", ("class", "drawing-narrow")).Markup(SvgWriter.WritePlace(narrow, figure.Id, FilePaths.NarrowMarks(figure))).Close().Line();
            html.Open("div", ("class", "drawing-wide")).Line().Markup(SvgWriter.WriteInline(drawing, figure.Id, inlines.EntryOf)).Line().Close().Line();
            return;
        }

        html.Open("div", ("class", "frame drawing-frame"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", CaptionId(figure))).Line()
            .Markup(SvgWriter.WriteInline(drawing, figure.Id, inlines.EntryOf)).Line().Close().Line();
    }

    private void Image(ManuscriptFigure figure, FigureImage shown) => html.Void(
        "img", ("class", "image"), ("src", FilePaths.Image(figure, shown.Image)), ("alt", shown.AlternativeText),
        ("width", shown.Image.ShownWidth.ToString(CultureInfo.InvariantCulture)), ("height", shown.Image.ShownHeight.ToString(CultureInfo.InvariantCulture)),
        ("loading", "lazy")).Line();

    private void Caption(ManuscriptFigure figure)
    {
        html.Open("figcaption", ("class", "caption"), ("id", CaptionId(figure))).Element("b", NameOf(figure) + ".").Text(" ");
        inlines.Write(figure.Caption);
        html.Close().Line();
    }

    private void Files(ManuscriptFigure figure)
    {
        html.Open("p", ("class", "files")).Element(
            "button", PageWords.Enlarge, ("type", "button"), ("class", "needs-script"), ("data-enlarge", figure.Id),
            ("aria-label", $"{PageWords.Enlarge} {NameOf(figure)}"));
        Explore(figure);
        File(PageWords.FigureAsSvg, FilePaths.Svg(figure));
        if (offers.Pdf) File(PageWords.FigureAsPdf, FilePaths.Pdf(figure));
        File(PageWords.DataAsCsv, FilePaths.Csv(figure));
        html.Close().Line();
    }

    private void Explore(ManuscriptFigure figure)
    {
        if (!offers.Explorers.TryGetValue(figure.Drawings.Id, out var offer)) return;
        html.Text(" ").Element(
            "button", PageWords.Explore, ("type", "button"), ("class", "needs-script"), ("data-explore", offer.Data), ("data-order", offer.Order), ("aria-expanded", "false"),
            ("aria-label", $"{PageWords.Explore} {NameOf(figure)}"));
    }

    private void File(string label, string path) => html.Text(" ").Element("a", label, ("href", path), ("download", ""));

    private void Data(ManuscriptFigure figure, Drawing drawing)
    {
        var name = $"Data of {NameOf(figure)}";
        html.Open("details").Element("summary", name).Line();
        html.Open("div", ("class", "frame"), ("tabindex", "0"), ("role", "region"), ("aria-label", name)).Line();
        html.Open("table", ("class", "data")).Element("caption", drawing.Title, ("class", "unseen")).Line();
        html.Open("thead").Line().Open("tr").Line();
        foreach (var header in drawing.Data.Header) html.Element("th", header, ("scope", "col")).Line();
        html.Close().Line().Close().Line().Open("tbody").Line();
        foreach (var row in drawing.Data.Rows)
        {
            html.Open("tr").Line();
            for (var i = 0; i < row.Length; i++) Cell(row[i], i == 0);
            html.Close().Line();
        }

        html.Close().Line().Close().Line().Close().Line().Close().Line();
    }

    // A cell that is a link is known by it; its address again would make the page heavy.
    private void Cell(DrawingCell cell, bool header)
    {
        var linked = cell.Address is { } address && inlines.EntryOf(address) is not null;
        html.Open(
            header ? "th" : "td", ("scope", header ? "row" : null), ("dir", HtmlText.DirectionOf(cell.Text)), ("data-address", linked ? null : cell.Address));
        if (linked) inlines.Linked(cell.Address!, () => html.Text(cell.Text));
        else html.Text(cell.Text);
        html.Close().Line();
    }

    private static string NameOf(ManuscriptFigure figure) => string.Create(CultureInfo.InvariantCulture, $"Figure {figure.Number}");

    private static string CaptionId(ManuscriptFigure figure) => $"caption-{figure.Id}";
}
