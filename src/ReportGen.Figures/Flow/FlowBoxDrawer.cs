using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Flow;

/// <summary>Sets a box's text and draws it as high as the text needs.</summary>
internal sealed class FlowBoxDrawer
{
    private readonly Canvas _canvas;
    private readonly FlowCell _cell;
    private readonly double _width;
    private readonly double _size;
    private readonly ImmutableArray<TextBlock> _blocks;

    public FlowBoxDrawer(Canvas canvas, FlowCell cell, double width, double size)
    {
        (_canvas, _cell, _width, _size) = (canvas, cell, width, size);
        var inner = width - (2 * Padding);
        var items = cell.Items.Select(i => canvas.Text.Break(i.Pieces, size, inner));
        _blocks = cell.Heading.Length == 0
            ? [.. items]
            : [canvas.Text.Break(new TextPiece(cell.Heading, Ink: cell.Reported ? Ink.Text : Ink.Muted), size, inner), .. items];
    }

    public double Height => _blocks.Sum(b => b.Height) + ((_blocks.Length - 1) * Between) + (2 * Padding);

    private double Padding => _size * 0.6;

    private double Between => _size * 0.2;

    /// <summary>Draws the box; one of which no count is reported has a dashed outline and no fill.</summary>
    public void Draw(double x, double top)
    {
        var stroke = _cell.Reported ? _canvas.Stroke(Ink.Line) : _canvas.Stroke(Ink.Muted, 1, 2.4, 1.8);
        var address = _cell.Items.Length == 1 ? _cell.Items[0].Count.Address : null;
        _canvas.Rectangle(x, top, _width, Height, _cell.Reported ? Ink.Fill : Ink.Paper, stroke, _size * 0.2, address);
        var y = top + Padding;
        foreach (var block in _blocks)
        {
            _canvas.Write(block, x + Padding, y);
            y += block.Height + Between;
        }
    }
}
