using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Scatter;

/// <summary>
/// Draws a radial plot (Galbraith 1988): each study's effect over its standard error against the inverse of that standard error. The slope from the origin is
/// the effect; studies beyond two standard errors of the pooled effect lie outside the band. Standard errors include the between-study variance.
/// </summary>
internal static class RadialDrawer
{
    public static Drawing Draw(FigureDeclaration.OfAnalysis figure, EffectPoints points, Canvas canvas)
    {
        var tau2 = points.Pooled.Heterogeneity.Tau2.Number ?? 0;
        var studies = points.Studies.Select(s => (Study: s, Precision: 1 / Math.Sqrt((s.StandardError * s.StandardError) + tau2))).ToList();
        var widest = studies.Max(s => s.Precision) * 1.05;
        var z = studies.Select(s => s.Study.Yi * s.Precision).Concat([0, points.Centre * widest]).ToList();
        var half = NormalLimits.P05;
        var area = PlotArea.Of(
            canvas, n => NumericAxis.Linear(0, widest, n), n => NumericAxis.Linear(z.Min() - half, z.Max() + half, n), "1 / standard error",
            $"{Capital.First(points.Scale.ScaleLabel)} / standard error");
        var end = area.XAxis.Maximum;
        area.Shape([(0, -half), (end, (points.Centre * end) - half), (end, (points.Centre * end) + half), (0, half)], Ink.AccentSoft);
        area.Curve([(0, 0), (end, points.Centre * end)], canvas.Stroke(Ink.Contrast), points.Pooled.Estimate.Address);
        area.Curve([(0, 0), (end, 0)], canvas.Stroke(Ink.Line, 0.7, 2, 2));
        foreach (var (study, precision) in studies)
            canvas.Circle(area.X(precision), area.Y(study.Yi * precision), canvas.Size * 0.32, Ink.Accent, canvas.Stroke(Ink.Paper, 0.6), study.Effect.Address);
        var bottom = Legend(canvas, area.Draw());
        return canvas.Finish(figure.Id, figure.Title, bottom, Description(points, tau2), points.Data());
    }

    private static double Legend(Canvas canvas, double top)
    {
        var half = canvas.Size * 0.5;
        return new LegendDrawer(canvas).Draw(
            [
                ("Study", (x, y) => canvas.Circle(x, y, canvas.Size * 0.32, Ink.Accent, canvas.Stroke(Ink.Paper, 0.6))),
                ("Pooled effect", (x, y) => canvas.Line(x - half, y, x + half, y, canvas.Stroke(Ink.Contrast))),
                ("95% limits", (x, y) => canvas.Rectangle(x - half, y - (half * 0.7), 2 * half, half * 1.4, Ink.AccentSoft)),
            ],
            top + half);
    }

    private static string Description(EffectPoints points, double tau2)
    {
        var beyond = points.Studies.Where(s => Math.Abs(s.Yi - points.Centre) > NormalLimits.P05 * Math.Sqrt((s.StandardError * s.StandardError) + tau2))
            .Select(s => s.Study.Name).ToList();
        var start = $"Radial (Galbraith) plot of {points.Label}: {points.Studies.Length} studies; the slope is the pooled effect {points.Pooled.Estimate.Printed}.";
        return start + (beyond.Count == 0 ? " All lie within the band." : $" Outside the band: {Model.Findings.NumberPrinter.Join([.. beyond])}.");
    }
}
