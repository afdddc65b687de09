using ReportGen.Figures.Text;

namespace ReportGen.Figures.Scatter;

/// <summary>Draws signs with their meaning in as many lines as they need.</summary>
internal sealed class LegendDrawer(Canvas canvas)
{
    /// <summary>Draws from the top and returns the bottom.</summary>
    /// <param name="entries">A label, and what draws its sign, one font size wide, centred on a point.</param>
    public double Draw(IEnumerable<(string Label, Action<double, double> Sign)> entries, double top)
    {
        var line = canvas.SmallSize * 1.5;
        var (x, centre) = (0.0, top + (line / 2));
        foreach (var (label, sign) in entries)
        {
            var block = canvas.Text.Break(new TextPiece(label), canvas.SmallSize, canvas.Width - (canvas.Size * 1.4));
            var width = (canvas.Size * 1.4) + block.Width;
            if (x > 0 && x + width > canvas.Width) (x, centre) = (0, centre + line);
            sign(x + (canvas.Size * 0.55), centre);
            canvas.Write(block, x + (canvas.Size * 1.4), centre - (block.Leading / 2));
            x += width + (canvas.Size * 1.4);
            centre += block.Height - block.Leading;
        }

        return centre + (line / 2);
    }
}
