using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Scatter;

/// <summary>Draws a L'Abbé plot (L'Abbé 1987): the risk in the first group against the risk in the second, circles by weight, the line of equal risks and that of the pooled effect.</summary>
internal sealed class LabbeDrawer(EffectPoints points, ImmutableArray<StudyEffect> studies, Canvas canvas)
{
    private const int Steps = 60;

    /// <summary>The studies that report events and totals of two groups.</summary>
    public static ImmutableArray<StudyEffect> Studies(SynthesisFindings outcome) =>
        [.. outcome.Studies.Where(s => s.Arms.Length == 2 && s.Arms.All(a => a.Events?.Number is not null && a.Total?.Number > 0))];

    public Drawing Draw(FigureDeclaration.OfAnalysis figure)
    {
        var (first, second) = (Name(0, "first group"), Name(1, "second group"));
        var unit = IsLogarithmic ? "events, % (log scale)" : "events, %";
        var area = PlotArea.Of(canvas, Axis, Axis, $"{second}: {unit}", $"{first}: {unit}", inset: canvas.Size * 1.3);
        var (start, end) = (area.XAxis.Minimum, area.XAxis.Maximum);
        area.Curve([(start, start), (end, end)], canvas.Stroke(Ink.Line, 0.8, 2, 2));
        var steps = Enumerable.Range(0, Steps + 1).Select(i => IsLogarithmic ? start * Math.Pow(end / start, (double)i / Steps) : end * i / Steps);
        var curve = steps.Select(x => (X: x, Y: Effect(x / 100) * 100)).Where(p => double.IsFinite(p.Y) && (p.Y > 0 || !IsLogarithmic)).ToList();
        if (curve.Count > 1) area.Curve(curve, canvas.Stroke(Ink.Contrast), points.Pooled.Estimate.Address);
        var weights = points.Studies.ToDictionary(s => s.Study.Id, s => s.Weight, StringComparer.Ordinal);
        var heaviest = studies.Max(s => weights.GetValueOrDefault(s.Id) ?? 0);
        foreach (var study in studies.OrderByDescending(s => weights.GetValueOrDefault(s.Id) ?? 0))
        {
            var radius = Bubble.Radius(canvas, weights.GetValueOrDefault(study.Id), heaviest);
            canvas.Circle(area.X(Risk(study, 1)), area.Y(Risk(study, 0)), radius, Ink.AccentSoft, canvas.Stroke(Ink.Accent), study.Estimate.Address);
        }

        var bottom = new LegendDrawer(canvas).Draw(
            [
                ("Study (area by weight)", (x, y) => canvas.Circle(x, y, canvas.Size * 0.4, Ink.AccentSoft, canvas.Stroke(Ink.Accent))),
                ("Equal risks", (x, y) => Dash(x, y, canvas.Stroke(Ink.Line, 0.8, 2, 2))), ("Pooled effect", (x, y) => Dash(x, y, canvas.Stroke(Ink.Contrast))),
            ],
            area.Draw() + (canvas.Size * 0.5));
        return canvas.Finish(figure.Id, figure.Title, bottom, Description(first, second), Data(first, second));
    }

    private IEnumerable<double> Risks => studies.SelectMany(s => new[] { Risk(s, 0), Risk(s, 1) });

    // Risks that differ by more than a decade are set apart by a logarithmic scale, unless one of them is zero.
    private bool IsLogarithmic => points.Scale.IsLogarithmic && Risks.Min() > 0 && Risks.Max() > 10 * Risks.Min();

    private NumericAxis Axis(int intervals) => IsLogarithmic ? NumericAxis.Logarithmic(Risks.Min(), Risks.Max(), intervals) : NumericAxis.OfPercentages(0, Risks.Max(), intervals);

    private void Dash(double x, double y, Stroke stroke) => canvas.Line(x - (canvas.Size * 0.5), y, x + (canvas.Size * 0.5), y, stroke);

    private string Name(int group, string otherwise) => studies[0].Arms[group].Name is { Length: > 0 } name ? name : Capital.First(otherwise);

    private static double Risk(StudyEffect study, int group) => 100 * study.Arms[group].Events!.Number!.Value / study.Arms[group].Total!.Number!.Value;

    // The first group's risk that the pooled effect gives for a risk of the second; not a number for measures that give none.
    private double Effect(double risk)
    {
        if (points.Pooled.Estimate.Number is not { } effect) return double.NaN;
        return points.Scale.Measure switch
        {
            "RR" => effect * risk,
            "OR" or "PETO" => risk >= 1 ? 1 : effect * risk / (1 - risk + (effect * risk)),
            "RD" => risk + effect,
            _ => double.NaN,
        };
    }

    private string Description(string first, string second)
    {
        var below = studies.Count(s => Risk(s, 0) < Risk(s, 1));
        return $"L’Abbé plot of {points.Label}: the risk is lower with {first} than with {second} in {below} of {studies.Length} studies. "
            + $"Pooled {points.Scale.Label} {points.Pooled.Estimate.Printed}.";
    }

    private DrawingData Data(string first, string second) => new(
        ["Study", $"{first}: events", $"{first}: total", $"{second}: events", $"{second}: total"],
        [.. studies.Select(s => (ImmutableArray<DrawingCell>)[new(s.Name), .. s.Arms.SelectMany(a => new[] { Cell(a.Events!), Cell(a.Total!) })])]);

    private static DrawingCell Cell(Quantity quantity) => new(quantity.Printed, quantity.Address);
}
