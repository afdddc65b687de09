using ReportGen.Figures.Axes;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Scatter;

/// <summary>Draws a drapery plot (Rücker and Schwarzer 2021): for each study and for the pooled effect the two-sided p-value against every effect that could be tested.</summary>
internal sealed class DraperyDrawer(EffectPoints points, Canvas canvas)
{
    private const int Steps = 160;

    // Beyond so many standard errors a curve has sunk to the axis.
    private const double Reach = 3;

    public Drawing Draw(FigureDeclaration.OfAnalysis figure)
    {
        var pooled = points.Pooled.Transformed;
        var error = pooled.StandardError.Number;
        var low = points.Studies.Min(s => s.Yi - (NormalLimits.P05 * s.StandardError));
        var high = points.Studies.Max(s => s.Yi + (NormalLimits.P05 * s.StandardError));
        var area = PlotArea.Of(canvas, n => points.Axis(low, high, n), _ => NumericAxis.Even(0, 1, 0.2), points.AxisTitle, "p-value");
        foreach (var level in new[] { 0.01, 0.05, 0.1 })
            area.Curve([(area.XAxis.Minimum, level), (area.XAxis.Maximum, level)], canvas.Stroke(Ink.Grid));
        foreach (var study in points.Studies) Curve(area, study.Yi, study.StandardError, canvas.Stroke(Ink.Muted, 0.6), study.Effect.Address);
        if (points.Scale.Null is not null) area.Curve([(points.Shown(0), 0), (points.Shown(0), 1)], canvas.Stroke(Ink.Line, 0.8, 2, 2));
        if (error is > 0) Curve(area, points.Centre, error.Value, canvas.Stroke(Ink.Contrast, 2), points.Pooled.Estimate.Address);
        var half = canvas.Size * 0.5;
        var bottom = new LegendDrawer(canvas).Draw(
            [
                ("Study", (x, y) => canvas.Line(x - half, y, x + half, y, canvas.Stroke(Ink.Muted, 0.6))),
                ("Pooled effect", (x, y) => canvas.Line(x - half, y, x + half, y, canvas.Stroke(Ink.Contrast, 2))),
                ("p = 0.01, 0.05, 0.1", (x, y) => canvas.Line(x - half, y, x + half, y, canvas.Stroke(Ink.Grid))),
            ],
            area.Draw() + (canvas.Size * 0.5));
        return canvas.Finish(figure.Id, figure.Title, bottom, Description(), Data());
    }

    // Both flanks rise to p = 1 at the estimate.
    private void Curve(PlotArea area, double centre, double error, Stroke stroke, string address) => area.Curve(
        Enumerable.Range(-Steps / 2, Steps + 1).Select(i => 2.0 * Reach * i / Steps).Select(z => (points.Shown(centre + (z * error)), NormalLimits.TwoSided(z))), stroke, address);

    private string Description() =>
        $"Drapery plot of {points.Label}: p-value functions of {points.Studies.Length} studies and of the pooled effect, which peaks at "
        + $"{points.Pooled.Estimate.Printed}. Curves are those of normal distributions.";

    private DrawingData Data()
    {
        var data = points.Data();
        return data with { Rows = data.Rows.Add([new("Pooled effect"), Cell(points.Pooled.Transformed.Estimate), new("")]) };
    }

    private static DrawingCell Cell(Quantity quantity) => new(quantity.Printed, quantity.Address);
}
