using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.RiskOfBias;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Templates;

namespace ReportGen.Figures.Forest;

/// <summary>Draws what stands below the rows: the axis, what each direction favours, notes, and what the signs of bias mean.</summary>
internal sealed class ForestFoot(Canvas canvas, ForestContent content, ForestStyle style, ForestFrame frame)
{
    /// <summary>Draws from the top and returns the bottom.</summary>
    public double Draw(double top)
    {
        var plot = frame.Plot;
        var bottom = new AxisDrawer(canvas, plot.Axis).Draw(top, plot.AxisStart, plot.AxisEnd, 0, canvas.Width, "");
        if (!style.DirectionsInHead) bottom = Directions(bottom);
        bottom = Centred(Title(), (plot.AxisStart + plot.AxisEnd) / 2, bottom);
        foreach (var note in Notes()) bottom = Note(note, bottom + (canvas.SmallSize * 0.5));
        return content.Bias is { } bias ? Legend(bias, bottom + (canvas.SmallSize * 0.5)) : bottom;
    }

    private string Title()
    {
        if (content.Scale is { IsPercent: true, Null: null } && content.Unit is { } unit) return $"{content.Label}, % of {unit.Many}";
        var name = Capital.First(content.Scale.Label) + (content.Scale.IsPercent ? ", %" : "");
        return content.Scale.IsLogarithmic ? $"{name} (log scale)" : name;
    }

    private double Centred(string title, double centre, double top)
    {
        var block = canvas.Text.Break(new TextPiece(title, Ink: Ink.Muted), canvas.SmallSize, 2 * Math.Min(centre, canvas.Width - centre));
        canvas.Write(block, centre, top, TextAnchor.Middle);
        return top + block.Height;
    }

    // Each label on its side of no effect, with an arrow that points away from it; one for which there is no room there stands in a line of its own.
    private double Directions(double top)
    {
        if (frame.Plot.NullPlace is not { } none || (content.FavoursLeft.Length == 0 && content.FavoursRight.Length == 0)) return top;
        var bottom = Direction(content.FavoursLeft, none, -1, top, top);
        return Direction(content.FavoursRight, none, 1, top, Fits(content.FavoursLeft, none, -1) && Fits(content.FavoursRight, none, 1) ? top : bottom, bottom);
    }

    private double Direction(string text, double none, int side, double top, double own, double least = 0)
    {
        if (text.Length == 0) return Math.Max(top, least);
        var (gap, arrow) = (canvas.Size * 0.5, canvas.Size * 1.4);
        var block = canvas.Text.Break(new TextPiece(text), canvas.SmallSize, canvas.Width - (2 * gap) - arrow);
        var y = Fits(text, none, side) ? Math.Max(top, own) : own;
        var inner = side < 0 ? Math.Max(none - gap, block.Width + gap + arrow) : Math.Min(none + gap, canvas.Width - block.Width - gap - arrow);
        var outer = inner + (side * (block.Width + gap));
        canvas.Write(block, inner, y, side < 0 ? TextAnchor.End : TextAnchor.Start);
        Arrow(outer, outer + (side * arrow), y + (block.Leading / 2));
        return Math.Max(y + block.Height, least);
    }

    private bool Fits(string text, double none, int side)
    {
        var room = side < 0 ? none : canvas.Width - none;
        return canvas.Text.Width(text, canvas.SmallSize) + canvas.Size + (canvas.Size * 1.4) <= room;
    }

    private void Arrow(double from, double to, double y)
    {
        var (back, half) = (to - (Math.Sign(to - from) * canvas.Size * 0.4), canvas.Size * 0.2);
        canvas.Line(from, y, back, y, canvas.Stroke(Ink.Line));
        canvas.Polygon([new(to, y), new(back, y - half), new(back, y + half)], Ink.Line);
    }

    private IEnumerable<ImmutableArray<TextPiece>> Notes()
    {
        TextPiece Muted(string text) => new(text, Ink: Ink.Muted);
        var corrected = content.Pooled.Select(p => p.Choices.CorrectedCount).FirstOrDefault(c => c.Number > 0);
        if (content.Studies.Any(s => s.Corrected) && corrected is not null)
        {
            var studies = corrected.Number == 1 ? " study)." : " studies).";
            var what = content.Groups.Length == 1
                ? " ½ was added to the counts with and without the event before pooling ("
                : " ½ was added to the counts before pooling (";
            yield return [Muted(ForestStudy.CorrectedMark + what), TextPiece.Of(corrected, Ink.Muted), Muted(studies)];
        }

        var weighted = content.Pooled.Take(2).ToList();
        if (weighted.Count > 1 && content.Studies.Any(s => s.Weights.Select(w => w.Printed).Distinct(StringComparer.Ordinal).Count() > 1))
            yield return [Muted("Weights and boxes: "), TextPiece.Of(weighted[0].Method, Ink.Muted), Muted(".")];
    }

    private double Note(ImmutableArray<TextPiece> note, double top)
    {
        var block = canvas.Text.Break(note, canvas.SmallSize, canvas.Width);
        canvas.Write(block, 0, top);
        return top + block.Height;
    }

    private double Legend(RiskOfBiasFindings bias, double top)
    {
        var missing = content.Studies.Any(s => s.Bias is { } judged && judged.Judgements.Any(j => j.Value is QuantityValue.NotAvailable));
        var legend = new BiasLegend(canvas, new BiasSymbolDrawer(canvas));
        return legend.Domains(bias.Tool, legend.Judgements(bias.Tool, missing, top) + (canvas.Size * 0.2), overall: true);
    }
}
