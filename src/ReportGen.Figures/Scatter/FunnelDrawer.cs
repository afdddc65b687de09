using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Scatter;

/// <summary>Draws a funnel plot: effects against standard errors, with pseudo-confidence limits and, where asked for, regions of significance (Peters 2008) and the studies that trim and fill adds.</summary>
internal sealed class FunnelDrawer
{
    private readonly Canvas _canvas;
    private readonly EffectPoints _points;
    private readonly ImmutableArray<FilledPoint> _filled;
    private readonly double _largest;
    private readonly PlotArea _area;

    private FunnelDrawer(EffectPoints points, ImmutableArray<FilledPoint> filled, Canvas canvas)
    {
        (_canvas, _points, _filled) = (canvas, points, filled);
        _largest = points.Studies.Select(s => s.StandardError).Concat(filled.Select(f => f.StandardError)).Max();
        var values = points.Studies.Select(s => s.Yi).Concat(filled.Select(f => f.Yi)).Concat([points.Centre - (NormalLimits.P05 * _largest), points.Centre + (NormalLimits.P05 * _largest)]).ToList();
        _area = PlotArea.Of(
            canvas, n => points.Axis(values.Min(), values.Max(), n), n => NumericAxis.Linear(0, _largest * 1.02, n), points.AxisTitle, "Standard error", downwards: true);
    }

    /// <param name="trimFill">Null where the studies filled in are not shown.</param>
    public static Drawing Draw(FigureDeclaration.Funnel figure, EffectPoints points, TrimFillFindings? trimFill, Canvas canvas)
    {
        var drawer = new FunnelDrawer(points, FilledPoint.Of(trimFill), canvas);
        var bottom = drawer.Draw(figure.HasContours);
        return canvas.Finish(figure.Id, figure.Title, bottom, FunnelDescription.Of(points, trimFill), FunnelDescription.Data(points, trimFill));
    }

    private double Draw(bool contours)
    {
        if (contours) Contours();
        var end = _area.YAxis.Maximum;
        var half = NormalLimits.P05 * end;
        var centre = _points.Centre;
        _area.Curve([(Shown(centre - half), end), (Shown(centre), 0), (Shown(centre + half), end)], _canvas.Stroke(Ink.Line, 1, 3, 2));
        _area.Curve([(Shown(centre), 0), (Shown(centre), end)], _canvas.Stroke(Ink.Contrast), _points.Pooled.Estimate.Address);
        var radius = _canvas.Size * 0.32;
        foreach (var study in _points.Studies)
            _canvas.Circle(_area.X(Shown(study.Yi)), _area.Y(study.StandardError), radius, Ink.Accent, _canvas.Stroke(Ink.Paper, 0.6), study.Effect.Address);
        foreach (var filled in _filled)
            _canvas.Circle(_area.X(Shown(filled.Yi)), _area.Y(filled.StandardError), radius, Ink.Paper, _canvas.Stroke(Ink.Accent), filled.Address);
        return Legend(contours, _area.Draw());
    }

    // From the outside in: significant at 0.01, at 0.05, at 0.10, and not.
    private void Contours()
    {
        var (left, right, end) = (_area.XAxis.Minimum, _area.XAxis.Maximum, _area.YAxis.Maximum);
        _area.Shape([(left, 0), (right, 0), (right, end), (left, end)], Ink.Grid);
        foreach (var (limit, ink) in new[] { (NormalLimits.P01, Ink.AccentSoft), (NormalLimits.P05, Ink.Fill), (NormalLimits.P10, Ink.Paper) })
        {
            _area.Shape([(Shown(0), 0), (Shown(limit * end), end), (Shown(-limit * end), end)], ink);
            _area.Curve([(Shown(-limit * end), end), (Shown(0), 0), (Shown(limit * end), end)], _canvas.Stroke(Ink.Muted, 0.5));
        }
    }

    private double Legend(bool contours, double top)
    {
        List<(string Label, Action<double, double> Sign)> entries = [("Study", (x, y) => Dot(x, y, Ink.Accent, _canvas.Stroke(Ink.Paper, 0.6)))];
        if (!_filled.IsEmpty) entries.Add(("Filled in by trim and fill", (x, y) => Dot(x, y, Ink.Paper, _canvas.Stroke(Ink.Accent))));
        entries.Add(("Pooled effect", (x, y) => Dash(x, y, _canvas.Stroke(Ink.Contrast))));
        entries.Add(("95% pseudo-confidence limits", (x, y) => Dash(x, y, _canvas.Stroke(Ink.Line, 1, 3, 2))));
        if (contours)
            entries.AddRange([("p ≥ 0.10", Patch(Ink.Paper)), ("p < 0.10", Patch(Ink.Fill)), ("p < 0.05", Patch(Ink.AccentSoft)), ("p < 0.01", Patch(Ink.Grid))]);
        return new LegendDrawer(_canvas).Draw(entries, top + (_canvas.Size * 0.5));
    }

    private Action<double, double> Patch(Ink ink) => (x, y) =>
        _canvas.Rectangle(x - (_canvas.Size * 0.5), y - (_canvas.Size * 0.35), _canvas.Size, _canvas.Size * 0.7, ink, _canvas.Stroke(Ink.Line, 0.6));

    private void Dot(double x, double y, Ink fill, Stroke stroke) => _canvas.Circle(x, y, _canvas.Size * 0.32, fill, stroke);

    private void Dash(double x, double y, Stroke stroke) => _canvas.Line(x - (_canvas.Size * 0.5), y, x + (_canvas.Size * 0.5), y, stroke);

    private double Shown(double value) => _points.Shown(value);
}
