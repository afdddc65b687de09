using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>The caption of a figure in the widths that are tried for it, each set once.</summary>
internal sealed class FigureCaption(ManuscriptFigure figure, FloatMeasure room, LayoutContext context)
{
    private readonly Dictionary<FloatWidth, Galley> _set = [];

    private string Label => string.Create(CultureInfo.InvariantCulture, $"Figure {figure.Number}.");

    public Galley In(FloatWidth width) => _set.TryGetValue(width, out var caption)
        ? caption
        : _set[width] = CaptionLayout.Lay(Label, figure.Caption, room.WidthOf(width), context);

    /// <summary>The line under the parts of a figure that goes on.</summary>
    public ImmutableArray<Slab> Continued(FloatWidth width) => CaptionLayout.LayContinued(Label, room.WidthOf(width), context);

    /// <summary>The height that it leaves for the figure.</summary>
    public double RoomIn(FloatWidth width) => room.HeightOf(width) - SlabStack.HeightOf(In(width).Slabs) - context.Style.Measures.Figures.CaptionGap;
}
