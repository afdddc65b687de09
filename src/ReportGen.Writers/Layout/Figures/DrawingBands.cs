using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>A drawing as its bands: the head and foot that stand on every part of it, and the rows that are divided between parts.</summary>
internal sealed class DrawingBands
{
    private readonly ImmutableArray<DrawingBand> _bands;
    private readonly ILookup<int, Mark> _marks;
    private readonly ImmutableArray<int> _rows;

    public DrawingBands(Drawing drawing)
    {
        _bands = drawing.Bands;
        _marks = drawing.Marks.ToLookup(BandOf);
        _rows = [.. Enumerable.Range(0, _bands.Length).Where(i => _bands[i].Kind == BandKind.Row)];
    }

    public int RowCount => _rows.Length;

    /// <summary>Height of head and foot.</summary>
    public double FixedHeight => _bands.Where(b => b.Kind != BandKind.Row).Sum(b => b.Bottom - b.Top);

    public double RowHeight(int row) => _bands[_rows[row]].Bottom - _bands[_rows[row]].Top;

    /// <summary>The bands of a part below one another, each with its marks and how far it is moved down.</summary>
    /// <param name="end">Exclusive.</param>
    public IEnumerable<(bool IsRow, IEnumerable<Mark> Marks, double Move)> Part(int first, int end)
    {
        var y = 0.0;
        foreach (var index in Of(BandKind.Head).Concat(_rows.Skip(first).Take(end - first)).Concat(Of(BandKind.Foot)))
        {
            var band = _bands[index];
            yield return (band.Kind == BandKind.Row, _marks[index], y - band.Top);
            y += band.Bottom - band.Top;
        }
    }

    private IEnumerable<int> Of(BandKind kind) => Enumerable.Range(0, _bands.Length).Where(i => _bands[i].Kind == kind);

    /// <summary>The band that the middle of a mark lies in; a drawing's marks do not reach over bands.</summary>
    private int BandOf(Mark mark)
    {
        var y = MiddleOf(mark);
        int low = 0, high = _bands.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (y >= _bands[middle].Bottom) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static double MiddleOf(Mark mark) => mark switch
    {
        Mark.Line line => (line.Y1 + line.Y2) / 2,
        Mark.Rectangle box => box.Y + box.Height / 2,
        Mark.Polygon polygon => MiddleOf(polygon.Points),
        Mark.Polyline line => MiddleOf(line.Points),
        Mark.Circle circle => circle.Y,
        Mark.Text text => text.Y - text.Size / 4,
        _ => 0,
    };

    private static double MiddleOf(ImmutableArray<Point> points) => points.IsEmpty ? 0 : (points.Min(p => p.Y) + points.Max(p => p.Y)) / 2;
}
