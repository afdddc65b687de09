
namespace ReportGen.Figures.Text;

/// <summary>Sets names beside points where they meet nothing. A name for which there is no room is left to the data table.</summary>
internal sealed class LabelPlacer(Canvas canvas, double left, double top, double right, double bottom)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Keeps a place free of names.</summary>
    public void Take(double fromX, double fromY, double toX, double toY) => _taken.Add((fromX, fromY, toX, toY));

    /// <summary>Sets a name near a point of some radius; false where there is no room.</summary>
    public bool Place(TextPiece name, double x, double y, double radius)
    {
        var block = canvas.Text.Break(name, canvas.SmallSize, (right - left) * 0.4);
        var gap = radius + (canvas.Size * 0.25);
        foreach (var (atX, atY) in new[]
        {
            (x + gap, y - (block.Height / 2)), (x - gap - block.Width, y - (block.Height / 2)), (x - (block.Width / 2), y - gap - block.Height),
            (x - (block.Width / 2), y + gap), (x + gap, y - gap - block.Height), (x - gap - block.Width, y + gap),
        })
        {
            var box = (atX, atY, atX + block.Width, atY + block.Height);
            if (!Free(box)) continue;
            _taken.Add(box);
            canvas.Write(block, atX, atY);
            return true;
        }

        return false;
    }

    private bool Free((double Left, double Top, double Right, double Bottom) box) =>
        box.Left >= left && box.Right <= right && box.Top >= top && box.Bottom <= bottom
        && !_taken.Exists(t => box.Left < t.Right && t.Left < box.Right && box.Top < t.Bottom && t.Top < box.Bottom);
}
