using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Scatter;

/// <summary>Draws the studies against a moderator, circles by weight, with the line that the meta-regression fits and its bands.</summary>
/// <param name="values">The moderator's value of each study that reports it, by row id.</param>
internal sealed class BubbleDrawer(RegressionFindings regression, EffectPoints points, ImmutableDictionary<string, Quantity> values, Canvas canvas)
{
    public Drawing Draw(FigureDeclaration.Bubble figure)
    {
        var studies = points.Studies.Where(s => s.Study.Estimate.Number is not null && values.ContainsKey(s.Study.Id)).ToImmutableArray();
        var moderator = regression.Coefficients.FirstOrDefault(c => c.Column is not null)?.Label ?? regression.Label;
        List<double> xs = [.. studies.Select(X), .. regression.Line.Select(p => p.X)];
        List<double> ys = [.. studies.Select(s => s.Study.Estimate.Number!.Value), .. regression.Line.SelectMany(p => new[] { p.Lower, p.Upper })];
        var scale = points.Scale;
        double Shown(double value) => scale.IsPercent ? value * 100 : value;
        var positive = ys.Where(v => !scale.IsLogarithmic || v > 0).Select(Shown).ToList();
        var title = Capital.First(scale.Label) + (scale.IsPercent ? ", %" : scale.IsLogarithmic ? " (log scale)" : "");
        var area = PlotArea.Of(
            canvas, n => NumericAxis.Linear(xs.Min(), xs.Max(), n),
            n => scale.IsLogarithmic ? NumericAxis.Logarithmic(positive.Min(), positive.Max(), n) : NumericAxis.Linear(positive.Min(), positive.Max(), n), moderator, title, inset: canvas.Size * 1.3);
        var line = regression.Line.Where(p => !scale.IsLogarithmic || p is { Lower: > 0 }).ToList();
        area.Shape([.. line.Select(p => (p.X, Shown(p.Lower))), .. line.AsEnumerable().Reverse().Select(p => (p.X, Shown(p.Upper)))], Ink.AccentSoft);
        var dashed = canvas.Stroke(Ink.Muted, 0.8, 3, 2);
        area.Curve(line.Where(p => p.PredictionLower is not null).Select(p => (p.X, Shown(p.PredictionLower!.Value))), dashed);
        area.Curve(line.Where(p => p.PredictionUpper is not null).Select(p => (p.X, Shown(p.PredictionUpper!.Value))), dashed);
        if (scale.Null is { } none && area.YAxis.Holds(Shown(none))) area.Curve([(area.XAxis.Minimum, Shown(none)), (area.XAxis.Maximum, Shown(none))], canvas.Stroke(Ink.Line, 0.7, 2, 2));
        area.Curve(line.Select(p => (p.X, Shown(p.Estimate))), canvas.Stroke(Ink.Contrast, 1.4), Slope?.Estimate.Address);
        Circles(studies, area, Shown);
        var bottom = Legend(area.Draw(), line.Any(p => p.PredictionLower is not null));
        return canvas.Finish(figure.Id, figure.Title, bottom, Description(moderator, studies.Length), Data(moderator, studies));
    }

    private CoefficientFindings? Slope => regression.Coefficients.FirstOrDefault(c => c.Column is not null);

    private double X(EffectPoint study) => values[study.Study.Id].Number!.Value;

    private void Circles(ImmutableArray<EffectPoint> studies, PlotArea area, Func<double, double> shown)
    {
        var heaviest = studies.Max(s => s.Weight ?? 0);
        foreach (var study in studies.OrderByDescending(s => s.Weight ?? 0).ThenBy(s => s.Study.Id, StringComparer.Ordinal))
        {
            canvas.Circle(
                area.X(X(study)), area.Y(shown(study.Study.Estimate.Number!.Value)), Bubble.Radius(canvas, study.Weight, heaviest), null, canvas.Stroke(Ink.Accent, 1.2),
                study.Study.Estimate.Address);
        }
    }

    private double Legend(double top, bool prediction)
    {
        var half = canvas.Size * 0.5;
        List<(string Label, Action<double, double> Sign)> entries =
        [
            ("Study (area by weight)", (x, y) => canvas.Circle(x, y, half * 0.8, null, canvas.Stroke(Ink.Accent, 1.2))),
            ("Fitted mean", (x, y) => canvas.Line(x - half, y, x + half, y, canvas.Stroke(Ink.Contrast, 1.4))),
            ("Confidence band", (x, y) => canvas.Rectangle(x - half, y - (half * 0.7), 2 * half, half * 1.4, Ink.AccentSoft)),
        ];
        if (prediction) entries.Add(("Prediction band", (x, y) => canvas.Line(x - half, y, x + half, y, canvas.Stroke(Ink.Muted, 0.8, 3, 2))));
        return new LegendDrawer(canvas).Draw(entries, top + (canvas.Size * 0.5));
    }

    private string Description(string moderator, int studies)
    {
        var slope = Slope is { } s ? $" Slope {s.Estimate.Printed} per unit ({regression.Scale.ScaleLabel}; {s.Interval.Printed})." : "";
        return $"Bubble plot of {points.Label} against {moderator}: {studies} studies with the fitted meta-regression.{slope} R² = {regression.R2.Printed}.";
    }

    private DrawingData Data(string moderator, ImmutableArray<EffectPoint> studies) => new(
        ["Study", moderator, Capital.First(points.Scale.Label), "Weight"],
        [
            .. studies.Select(s => (ImmutableArray<DrawingCell>)
            [
                new(s.Study.Name), Cell(values[s.Study.Id]), Cell(s.Study.Estimate), WeightOf(s),
            ]),
        ]);

    private DrawingCell WeightOf(EffectPoint study)
    {
        var index = points.Pooled.Studies.IndexOf(study.Study.Id);
        return index < 0 || index >= points.Pooled.Weights.Length ? new DrawingCell("") : Cell(points.Pooled.Weights[index]);
    }

    private static DrawingCell Cell(Quantity quantity) => new(quantity.Printed, quantity.Address);
}
