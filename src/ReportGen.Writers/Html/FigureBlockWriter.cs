using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Svg;

namespace ReportGen.Writers.Html;

/// <summary>A figure: its drawing or the reason why there is none, its caption, its data as a table, and its files.</summary>
internal sealed class FigureBlockWriter(HtmlText html, InlineWriter inlines)
{
    public void Write(ManuscriptFigure figure)
    {
        var drawing = FilePaths.Shown(figure);
        html.Open("div", ("class", "float wide"), ("id", figure.Id)).Line().Open("figure").Line();
        if (drawing is null) html.Open("div", ("class", "not-included")).Element("p", figure.Drawings.NotIncluded ?? "").Close().Line();
        else Drawing(figure, drawing);
        Caption(figure);
        html.Close().Line();
        if (drawing is not null) Data(figure, drawing);
        html.Close().Line();
    }

    private void Drawing(ManuscriptFigure figure, Drawing drawing) => html
        .Open("div", ("class", "frame drawing-frame"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", CaptionId(figure))).Line()
        .Markup(SvgWriter.WriteInline(drawing, figure.Id)).Line()
        .Close().Line();

    private void Caption(ManuscriptFigure figure)
    {
        html.Open("figcaption", ("class", "caption"), ("id", CaptionId(figure))).Element("b", NameOf(figure) + ".").Text(" ");
        inlines.Write(figure.Caption);
        html.Close().Line();
    }

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
        html.Open("p", ("class", "files")).Element("a", "Figure as SVG", ("href", FilePaths.Svg(figure)), ("download", "")).Text(" ")
            .Element("a", "Data as CSV", ("href", FilePaths.Csv(figure)), ("download", "")).Close().Line();
    }

    private void Cell(DrawingCell cell, bool header)
    {
        if (header) html.Open("th", ("scope", "row"), ("dir", "auto"));
        else html.Open("td");
        if (cell.Address is null) html.Text(cell.Text);
        else html.Element("span", cell.Text, ("class", "q"), ("dir", "auto"), ("data-address", cell.Address));
        html.Close().Line();
    }

    private static string NameOf(ManuscriptFigure figure) => string.Create(CultureInfo.InvariantCulture, $"Figure {figure.Number}");

    private static string CaptionId(ManuscriptFigure figure) => $"caption-{figure.Id}";
}
