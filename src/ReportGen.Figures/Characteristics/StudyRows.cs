using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;

namespace ReportGen.Figures.Characteristics;

/// <summary>What figures with a row for each study share: the head with its rule, and head, rows and foot as bands at which a layout may split the figure.</summary>
internal static class StudyRows
{
    /// <summary>Draws head, rows and foot below one another and returns the bottom; each takes its top and returns its bottom.</summary>
    public static double Draw<TRow>(Canvas canvas, Func<double> head, IEnumerable<TRow> rows, Func<TRow, double, double> row, Func<double, double> foot)
    {
        var y = head();
        canvas.Band(BandKind.Head, 0, y);
        foreach (var study in rows)
        {
            var bottom = row(study, y);
            canvas.Band(BandKind.Row, y, bottom);
            y = bottom;
        }

        var end = foot(y);
        canvas.Band(BandKind.Foot, y, end);
        return end;
    }

    /// <summary>The head of the names, the last of its lines above <paramref name="bottom"/>, and the rule below the whole head. Returns where rows begin.</summary>
    /// <param name="end">Where the rule ends.</param>
    public static double Head(Canvas canvas, double bottom, double end)
    {
        canvas.Write(canvas.Text.Break(new TextPiece("Study", Bold: true), canvas.Size, canvas.Width), 0, bottom - canvas.Leading);
        var rule = bottom + (canvas.Size * 0.2);
        canvas.Line(0, rule, end, rule, canvas.Stroke(Ink.Line));
        return rule + (canvas.Size * 0.2);
    }
}
