using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Flow;

/// <summary>Draws a PRISMA 2020 flow: phases at the left, the way of the records downwards, what is taken out beside it.</summary>
internal sealed class FlowDrawer
{
    private readonly Canvas _canvas;
    private readonly FlowGrid _grid;
    private readonly FlowColumns _columns;
    private readonly Dictionary<(int Row, int Column), FlowBoxDrawer> _boxes = [];
    private readonly ImmutableArray<double> _tops;
    private readonly ImmutableArray<double> _heights;

    private FlowDrawer(Canvas canvas, FlowGrid grid)
    {
        (_canvas, _grid) = (canvas, grid);
        _columns = FlowColumns.Of(grid, canvas, HalfLine);
        foreach (var (row, r) in grid.Rows.Select((row, r) => (row, r)))
            foreach (var (cell, c) in row.Cells.Select((cell, c) => (cell, c)))
                if (cell is not null)
                    _boxes.Add((r, c), new FlowBoxDrawer(canvas, cell, _columns.BoxWidth, _columns.Size));
        _heights = [.. grid.Rows.Select(HeightOf)];
        var tops = ImmutableArray.CreateBuilder<double>();
        var top = HalfLine;
        foreach (var (row, r) in grid.Rows.Select((row, r) => (row, r)))
        {
            tops.Add(top);
            top += _heights[r] + (canvas.Size * (row.Headings.IsEmpty ? 2 : 0.8));
        }

        _tops = tops.ToImmutable();
    }

    // Outlines reach half their width beyond the box.
    private double HalfLine => _canvas.Size * 0.05;

    private double HeadingPadding => _canvas.Size * 0.4;

    public static Drawing Draw(FigureDeclaration.PrismaFlow figure, FlowChart chart, Canvas canvas)
    {
        var grid = canvas.Narrow ? FlowGridBuilder.Stacked(chart) : FlowGridBuilder.Beside(chart);
        var height = new FlowDrawer(canvas, grid).Draw();
        return canvas.Finish(figure.Id, figure.Title, height, FlowDescription.Of(chart), FlowDescription.Data(chart));
    }

    private double Draw()
    {
        // In reading order: heading or phase, then the boxes of the row.
        for (var r = 0; r < _grid.Rows.Length; r++)
        {
            foreach (var heading in _grid.Rows[r].Headings) Heading(heading, _tops[r], _heights[r]);
            if (StartsPhase(r)) Phase(r);
            for (var c = 0; c < _grid.Columns; c++)
                if (_boxes.TryGetValue((r, c), out var box))
                    box.Draw(_columns.Left(c), _tops[r]);
        }

        var arrows = new FlowArrows(_canvas);
        foreach (var link in _grid.Links) Link(link, arrows);
        return _tops[^1] + _heights[^1] + HalfLine;
    }

    private double HeightOf(FlowRow row, int index) => row.Headings.IsEmpty
        ? _boxes.Where(b => b.Key.Row == index).Max(b => b.Value.Height)
        : row.Headings.Max(h => HeadingText(h).Height) + (2 * HeadingPadding);

    private TextBlock HeadingText(FlowHeading heading) => _canvas.Text.Break(
        new TextPiece(heading.Text, Bold: true), _canvas.SmallSize, _columns.Right(heading.LastColumn) - _columns.Left(heading.FirstColumn) - (2 * HeadingPadding));

    private void Heading(FlowHeading heading, double top, double height)
    {
        var (left, right) = (_columns.Left(heading.FirstColumn), _columns.Right(heading.LastColumn));
        var block = HeadingText(heading);
        _canvas.Rectangle(left, top, right - left, height, Ink.AccentSoft, radius: _canvas.Size * 0.2);
        _canvas.Write(block, (left + right) / 2, top + ((height - block.Height) / 2), TextAnchor.Middle);
    }

    private bool StartsPhase(int row) =>
        _grid.Rows[row].Phase.Length > 0 && (row == 0 || _grid.Rows[row - 1].Phase != _grid.Rows[row].Phase);

    private void Phase(int row)
    {
        var end = row;
        while (end + 1 < _grid.Rows.Length && _grid.Rows[end + 1].Phase == _grid.Rows[row].Phase) end++;
        var (top, bottom) = (_tops[row], _tops[end] + _heights[end]);
        var block = _canvas.Text.Break(new TextPiece(_grid.Rows[row].Phase, Bold: true), _canvas.SmallSize, _columns.PhaseWidth);
        _canvas.Rectangle(0, top, _columns.PhaseWidth, bottom - top, Ink.AccentSoft, radius: _canvas.Size * 0.2);
        _canvas.Write(block, _columns.PhaseWidth / 2, ((top + bottom) / 2) - (block.Height / 2), TextAnchor.Middle);
    }

    private void Link(FlowLink link, FlowArrows arrows)
    {
        var (from, to) = (_boxes[link.From], _boxes[link.To]);
        var (startTop, endTop) = (_tops[link.From.Row], _tops[link.To.Row]);
        var (startX, endMiddle) = (_columns.Centre(link.From.Column), endTop + (to.Height / 2));
        switch (link.Route)
        {
            case FlowRoute.Down:
                arrows.Draw(new(startX, startTop + from.Height), new(startX, endTop));
                break;
            case FlowRoute.Across:
                var y = startTop + (Math.Min(from.Height, to.Height) / 2);
                arrows.Draw(new(_columns.Right(link.From.Column), y), new(_columns.Left(link.To.Column), y));
                break;
            case FlowRoute.Corner:
                var side = link.From.Column > link.To.Column ? _columns.Right(link.To.Column) : _columns.Left(link.To.Column);
                arrows.Draw(new(startX, startTop + from.Height), new(startX, endMiddle), new(side, endMiddle));
                break;
            default:
                var (left, lane, middle) = (_columns.Left(link.From.Column), _columns.Lane(link.Lane), startTop + (from.Height / 2));
                arrows.Draw(new(left, middle), new(lane, middle), new(lane, endMiddle), new(left, endMiddle));
                break;
        }
    }
}
