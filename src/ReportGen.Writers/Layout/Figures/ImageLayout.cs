using System.Globalization;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>Sets an image as wide as it is sharp: at 300 pixels to the inch, but from half of the measure up to all of it.</summary>
internal sealed class ImageLayout(LayoutContext context, FloatMeasure room)
{
    private const double PointsPerInch = 72, LeastShare = 0.5;

    /// <summary>An image that would be a little wider than a column at the wanted resolution still stands in it.</summary>
    private const double ColumnSlack = 1.25;
    private readonly FigureMeasures _measures = context.Style.Measures.Figures;

    public FloatWidth WidthOf(RasterImage image) =>
        room.ColumnWidth < room.PageWidth && SharpWidth(image) <= room.ColumnWidth * ColumnSlack ? FloatWidth.Column : FloatWidth.Page;

    /// <summary>The image in the middle of its measure, and its place in the structure.</summary>
    /// <param name="height">Room in points.</param>
    public (Slab Body, StructureNode Node) Lay(string id, FigureImage shown, FloatWidth width, double height)
    {
        var (image, measure) = (shown.Image, room.WidthOf(width));
        var proportion = (double)image.ShownHeight / image.ShownWidth;
        var set = Math.Min(Math.Clamp(SharpWidth(image), measure * LeastShare, measure), height / proportion);
        var resolution = image.ShownWidth * PointsPerInch / set;
        if (resolution < _measures.LeastResolution) context.Diagnostics.Add(Coarse(id, image, set, resolution));
        var content = context.Contents.Next();
        var area = new Box((measure - set) / 2, 0, set, set * proportion);
        var node = new StructureNode.Element(StructureRole.Figure, [new StructureNode.Content(content)]) { AlternativeText = shown.AlternativeText };
        return (new Slab(area.Height, [new PageItem.Picture(area, image, content)]) { Boxes = [new ContentBox(content, area)], SpaceAfter = _measures.CaptionGap }, node);
    }

    private double SharpWidth(RasterImage image) => image.ShownWidth * PointsPerInch / _measures.Resolution;

    private Diagnostic Coarse(string id, RasterImage image, double width, double resolution) => Diagnostic.Warning(
        "RG706", SourceSpan.OfFile(image.File), $"The image of figure '{id}' is coarse in print.",
        string.Create(CultureInfo.InvariantCulture, $"{image.ShownWidth} × {image.ShownHeight} pixels, printed {width:0} pt wide: {resolution:0} pixels to the inch"),
        string.Create(CultureInfo.InvariantCulture, $"{_measures.LeastResolution:0} pixels to the inch at least, better {_measures.Resolution:0}"),
        string.Create(CultureInfo.InvariantCulture, $"Use an image of {Math.Ceiling(width * _measures.Resolution / PointsPerInch):0} pixels or more in width."));
}
