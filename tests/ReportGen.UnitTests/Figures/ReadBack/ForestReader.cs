using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>Reads a forest plot: boxes, intervals, diamonds, arrows and signs of judgements.</summary>
internal sealed class ForestReader(DrawnFigure figure)
{
    private readonly (double Start, double End) _ends = (figure.X.Ticks[0].Place, figure.X.Ticks[^1].Place);

    public void Read(FigureDeclaration.Forest declaration)
    {
        foreach (var box in figure.Addressed<Mark.Rectangle>("estimate"))
        {
            figure.X.ShouldShow(figure.Results.Shown(box.Address!), box.X + (box.Width / 2), box.Address);
            figure.Saw(box);
        }

        foreach (var line in figure.Addressed<Mark.Line>()) Interval(line, figure.Results.Limits(line.Address!));
        foreach (var diamond in figure.Addressed<Mark.Polygon>("estimate")) Diamond(diamond);
        foreach (var arrow in figure.All<Mark.Polygon>().Where(p => p.Address is { } a && IsInterval(a))) Arrow(arrow, figure.Results.Limits(arrow.Address!));
        if (declaration is { Rows: ForestRowsShown.Studies, Analyses.IsEmpty: false }) Areas(figure.Source.Pooled(declaration.Outcome, declaration.Analyses[0]));
        if (declaration.BiasTable is { } table) new BiasReader(figure).Signs(figure.Source.Findings.RiskOfBias.Single(r => r.TableId == table));
    }

    private static bool IsInterval(string address) => address.EndsWith("interval", StringComparison.Ordinal) || address.EndsWith("prediction", StringComparison.Ordinal);

    private double Clamped(double value) => Math.Clamp(figure.X.PlaceOf(value), _ends.Start, _ends.End);

    private void Interval(Mark.Line line, (double Lower, double Upper) limits)
    {
        line.X1.ShouldBe(Clamped(limits.Lower), DrawnAxis.Precision, line.Address);
        line.X2.ShouldBe(Clamped(limits.Upper), DrawnAxis.Precision, line.Address);
        figure.Saw(line);
    }

    // Cut off where a limit lies beyond the axis, from where an arrow goes on.
    private void Diamond(Mark.Polygon diamond)
    {
        var address = diamond.Address!.Replace("estimate", "interval", StringComparison.Ordinal);
        var limits = figure.Results.Limits(address);
        ImmutableArray<Point> outline = [.. diamond.Points, .. figure.All<Mark.Polygon>().Where(p => p.Address == address).SelectMany(p => p.Points)];
        diamond.Points.MinBy(p => p.Y).X.ShouldBe(Clamped(figure.Results.Shown(diamond.Address!)), DrawnAxis.Precision, diamond.Address);
        outline.Min(p => p.X).ShouldBe(Clamped(limits.Lower), DrawnAxis.Precision, address);
        outline.Max(p => p.X).ShouldBe(Clamped(limits.Upper), DrawnAxis.Precision, address);
        figure.Saw(diamond);
    }

    private void Arrow(Mark.Polygon arrow, (double Lower, double Upper) limits)
    {
        var tip = arrow.Points[0].X;
        var beyond = tip == arrow.Points.Min(p => p.X) ? limits.Lower < figure.X.Ticks[0].Value && tip == _ends.Start : limits.Upper > figure.X.Ticks[^1].Value && tip == _ends.End;
        beyond.ShouldBeTrue($"{arrow.Address} has an arrow at {figure.X.ValueAt(tip)}");
        figure.Saw(arrow);
    }

    private void Areas(PooledFindings pooled)
    {
        var studies = figure.Source.Findings.Outcomes.OfType<SynthesisFindings>().SelectMany(o => o.Studies).ToDictionary(s => s.Estimate.Address, s => s.Id, StringComparer.Ordinal);
        var boxes = figure.Addressed<Mark.Rectangle>("estimate").Where(b => studies.ContainsKey(b.Address!))
            .Select(b => (b.Width, figure.Weight(pooled, studies[b.Address!]), b.Address)).ToList();
        if (boxes.Any(b => b.Item2 == pooled.Weights.Max(w => figure.Results.NumberOrNull(w.Address)))) DrawnFigure.AreasShow(boxes);
    }
}
