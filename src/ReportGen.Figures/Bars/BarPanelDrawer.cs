using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Bars;

/// <summary>Draws one panel of horizontal bars. Each row is a band at which a layout may split the figure.</summary>
/// <param name="greatest">The count of which the bar is as long as there is room.</param>
internal sealed class BarPanelDrawer(Canvas canvas, BarPanelContent panel, BarColumns columns, double greatest)
{
    private double Padding => canvas.Size * 0.25;

    private double BarHeight => canvas.Size * 0.95;

    /// <summary>Draws from <paramref name="top"/>, of which the first band begins at <paramref name="bandTop"/>; returns the bottom.</summary>
    public double Draw(double top, double bandTop)
    {
        var y = top + Title(top);
        foreach (var group in panel.Groups)
        {
            var indent = group.Heading.Length > 0 ? BarColumns.Indent(canvas) : 0;
            if (indent > 0) y += Heading(group.Heading, y);
            foreach (var row in group.Rows)
            {
                y = Row(row, y, indent);
                bandTop = Band(bandTop, y);
            }
        }

        if (panel.NotItemised is { } rest)
        {
            y = NotItemised(rest, y);
            bandTop = Band(bandTop, y);
        }

        y = Summary(y);
        Band(bandTop, y);
        return y;
    }

    private double Title(double top)
    {
        var block = canvas.Text.Break(new TextPiece(panel.Title, Bold: true), canvas.Size, canvas.Width);
        canvas.Write(block, 0, top);
        return block.Height + (canvas.Size * 0.3);
    }

    private double Heading(string heading, double top)
    {
        var block = canvas.Text.Break(new TextPiece(heading, Italic: true), canvas.Size, columns.BarEnd);
        canvas.Write(block, 0, top + Padding);
        return block.Height + Padding;
    }

    private double Row(CountRow row, double top, double indent)
    {
        var (bottom, centre) = Label([new TextPiece(row.Name)], top, indent);
        if (row.Count.Number is not { } count)
        {
            WriteAt(new TextPiece(row.Count.Printed, row.Count.Address, Ink.Muted), columns.BarStart + Padding, centre, TextAnchor.Start);
            return bottom;
        }

        if (count > 0)
            canvas.Rectangle(columns.BarStart, centre - (BarHeight / 2), Length(count), BarHeight, Ink.Accent, address: row.Count.Address);
        WriteAt(TextPiece.Of(row.Count), columns.CountEnd, centre, TextAnchor.End);
        if (row.Share.Number is not null)
            WriteAt(new TextPiece(BarColumns.ShareOf(row.Share), row.Share.Address), canvas.Width, centre, TextAnchor.End);
        return bottom;
    }

    private double NotItemised(Quantity rest, double top)
    {
        ImmutableArray<TextPiece> label =
            [new(panel.NotItemisedName + " ", Ink: Ink.Muted), new($"(n = {rest.Printed})", rest.Address, Ink.Muted, Whole: true)];
        var (bottom, centre) = Label(label, top, 0);
        Hatched(columns.BarStart, centre - (BarHeight / 2), Length(rest.Number ?? 0), rest.Address);
        return bottom;
    }

    private (double Bottom, double Centre) Label(ImmutableArray<TextPiece> label, double top, double indent)
    {
        var block = canvas.Text.Break(label, canvas.Size, columns.LabelWidth - indent);
        var bottom = top + block.Height + (2 * Padding);
        canvas.Line(columns.BarStart, top, columns.BarStart, bottom, canvas.Stroke(Ink.Line, 0.8));
        canvas.Write(block, indent, top + Padding);
        return (bottom, (top + bottom) / 2);
    }

    // An outline with oblique lines: a quantity that is known, of parts that are not.
    private void Hatched(double x, double y, double width, string address)
    {
        canvas.Rectangle(x, y, width, BarHeight, null, canvas.Stroke(Ink.Muted), address: address);
        var thin = canvas.Stroke(Ink.Muted, 0.6);
        for (var offset = canvas.Size * 0.4 - BarHeight; offset < width; offset += canvas.Size * 0.4)
        {
            var (start, end) = (Math.Max(offset, 0), Math.Min(offset + BarHeight, width));
            canvas.Line(x + start, y + BarHeight - (start - offset), x + end, y + BarHeight - (end - offset), thin);
        }
    }

    // The sum where it says more than the total, and what the table's note says.
    private double Summary(double top)
    {
        var findings = panel.Findings;
        ImmutableArray<TextPiece> sum = findings.Overlapping ? [Muted("Sum of the rows: "), TextPiece.Of(findings.Sum, Ink.Muted), Muted("; total: ")] : [Muted("Total: ")];
        ImmutableArray<TextPiece> note = findings.Note.Length > 0 ? [Muted(". " + findings.Note)] : [];
        var block = canvas.Text.Break([.. sum, TextPiece.Of(findings.Total, Ink.Muted), .. note], canvas.SmallSize, canvas.Width);
        top += canvas.Size * 0.4;
        canvas.Write(block, 0, top);
        return top + block.Height;
    }

    private double Band(double top, double bottom)
    {
        canvas.Band(BandKind.Row, top, bottom);
        return bottom;
    }

    private double Length(double count) => greatest > 0 ? count / greatest * (columns.BarEnd - columns.BarStart) : 0;

    private void WriteAt(TextPiece piece, double x, double centre, TextAnchor anchor) =>
        canvas.Write(canvas.Text.Break(piece, canvas.Size, canvas.Width), x, centre - (canvas.Leading / 2), anchor);

    private static TextPiece Muted(string text) => new(text, Ink: Ink.Muted);
}
