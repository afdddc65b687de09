using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Flow;

/// <summary>Draws a PRISMA 2020 flow: phases at the left, the way of the records down the middle, what is taken out at the right.</summary>
internal sealed class FlowDrawer
{
    private static readonly ImmutableArray<string> Phases = ["Identification", "Screening", "Included"];

    private readonly Canvas _canvas;
    private readonly double _phaseWidth;
    private readonly double _boxWidth;
    private readonly double _mainX;
    private readonly double _outX;

    private FlowDrawer(Canvas canvas)
    {
        _canvas = canvas;
        _phaseWidth = Phases.Max(p => canvas.Text.Width(p, PhaseSize, bold: true)) + canvas.Size;
        _mainX = _phaseWidth + (canvas.Size * (canvas.Narrow ? 0.8 : 1.5));
        var arrow = canvas.Size * (canvas.Narrow ? 1.8 : 3.5);
        _boxWidth = (canvas.Width - _mainX - arrow - HalfLine) / 2;
        _outX = _mainX + _boxWidth + arrow;
    }

    private double PhaseSize => _canvas.SmallSize;

    // Outlines reach half their width beyond the box.
    private double HalfLine => _canvas.Size * 0.05;

    private double Gap => _canvas.Size * 2;

    public static Drawing Draw(FigureDeclaration.PrismaFlow figure, FlowFindings findings, Canvas canvas)
    {
        var steps = FlowPlan.Of(findings);
        var height = new FlowDrawer(canvas).Steps(steps);
        return canvas.Finish(figure.Id, figure.Title, height, FlowDescription.Of(steps), FlowDescription.Data(steps));
    }

    private double Steps(ImmutableArray<FlowStep> steps)
    {
        var top = HalfLine;
        (double Bottom, double CentreX)? above = null;
        var bottom = top;
        foreach (var phase in Phases)
        {
            var first = top;
            var within = steps.Where(s => s.Phase == phase).ToList();
            foreach (var step in within)
            {
                var main = new FlowBoxDrawer(_canvas, step.Main, _boxWidth);
                if (above is { } from) Arrow(from.CentreX, from.Bottom, from.CentreX, top);
                main.Draw(_mainX, top);
                above = (top + main.Height, _mainX + (_boxWidth / 2));
                bottom = Math.Max(top + main.Height, Out(step, main.Height, top));
                top = bottom + Gap;
            }

            if (within.Count > 0) Phase(phase, first, bottom);
        }

        return bottom + HalfLine;
    }

    // Draws the box of what is taken out and returns its bottom.
    private double Out(FlowStep step, double mainHeight, double top)
    {
        if (step.Out is null) return top;
        var box = new FlowBoxDrawer(_canvas, step.Out, _boxWidth);
        var y = top + (Math.Min(mainHeight, box.Height) / 2);
        Arrow(_mainX + _boxWidth, y, _outX, y);
        box.Draw(_outX, top);
        return top + box.Height;
    }

    private void Phase(string phase, double top, double bottom)
    {
        var block = _canvas.Text.Break(new TextPiece(phase, Bold: true), PhaseSize, _phaseWidth);
        _canvas.Rectangle(0, top, _phaseWidth, bottom - top, Ink.AccentSoft, radius: _canvas.Size * 0.2);
        _canvas.Write(block, _phaseWidth / 2, ((top + bottom) / 2) - (block.Height / 2), TextAnchor.Middle);
    }

    // Straight down or straight to the right, with its head at the end.
    private void Arrow(double x1, double y1, double x2, double y2)
    {
        var (length, half) = (_canvas.Size * 0.6, _canvas.Size * 0.27);
        var down = y2 > y1;
        var (baseX, baseY) = down ? (x2, y2 - length) : (x2 - length, y2);
        _canvas.Line(x1, y1, baseX, baseY, _canvas.Stroke(Ink.Line));
        ImmutableArray<Point> head = down
            ? [new(x2, y2), new(x2 - half, baseY), new(x2 + half, baseY)]
            : [new(x2, y2), new(baseX, y2 - half), new(baseX, y2 + half)];
        _canvas.Polygon(head, Ink.Line);
    }
}
