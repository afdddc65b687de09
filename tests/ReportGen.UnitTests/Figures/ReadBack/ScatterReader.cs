using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>Reads plots of effects against their precision, their p-values or a moderator.</summary>
internal sealed class ScatterReader(DrawnFigure figure, SynthesisFindings outcome, PooledFindings pooled)
{
    private readonly double _centre = figure.Results.NumberOrNull(pooled.Transformed.Estimate.Address) ?? 0;
    private readonly double _tau2 = figure.Results.NumberOrNull(pooled.Heterogeneity.Tau2.Address) ?? 0;

    public void Funnel(FigureDeclaration.Funnel declaration)
    {
        foreach (var circle in figure.Addressed<Mark.Circle>(".yi")) figure.Shows(circle, (circle.X, circle.Y), Reader(figure.Results.Number(circle.Address!)), StandardError(circle.Address!));
        foreach (var line in figure.Addressed<Mark.Polyline>()) figure.StandsAt(line, figure.Results.Shown(line.Address!));
        foreach (var limits in figure.All<Mark.Polyline>().Where(p => p.Address is null))
            limits.Points.ShouldAllBe(p => IsLimit(limits.Stroke.Dashes.IsEmpty, figure.X.ValueAt(p.X), figure.Y.ValueAt(p.Y)));
        if (declaration.HasTrimFill) Filled(outcome.Results.SmallStudy.Single(s => s.AnalysisId == declaration.Analysis).TrimFill!);
    }

    public void Radial()
    {
        foreach (var circle in figure.Addressed<Mark.Circle>(".yi"))
        {
            var precision = 1 / Math.Sqrt(Math.Pow(StandardError(circle.Address!), 2) + _tau2);
            figure.Shows(circle, (circle.X, circle.Y), precision, figure.Results.Number(circle.Address!) * precision);
        }

        foreach (var line in figure.Addressed<Mark.Polyline>()) figure.Follows(line, x => _centre * x);
        var band = figure.All<Mark.Polygon>().ShouldHaveSingleItem().Points.Select(p => figure.Y.ValueAt(p.Y) - (_centre * figure.X.ValueAt(p.X))).ToList();
        band.Max().ShouldBe(NormalDistribution.Quantile(0.975), 0.02);
        band.Min().ShouldBe(NormalDistribution.Quantile(0.025), 0.02);
    }

    public void Drapery()
    {
        foreach (var curve in figure.Addressed<Mark.Polyline>())
        {
            var isPooled = curve.Address == pooled.Estimate.Address;
            var (centre, error) = isPooled ? (_centre, figure.Results.Number(pooled.Transformed.StandardError.Address)) : (figure.Results.Number(curve.Address!), StandardError(curve.Address!));
            figure.Follows(curve, x => 2 * NormalDistribution.Cdf(-Math.Abs(Scale(x) - centre) / error), 0.1);
            curve.Points.Select(p => figure.X.ValueAt(p.X)).Any(x => Math.Abs(Scale(x) - centre) < error * 0.02).ShouldBeTrue($"{curve.Address} has no peak");
        }
    }

    public void Bubble(RegressionFindings regression)
    {
        var table = figure.Source.Review.Settings.Outcomes.Single(o => o.Id == outcome.Id).Table;
        var slope = regression.Coefficients.Single(c => c.Column is not null);
        var studies = outcome.Studies.ToDictionary(s => s.Estimate.Address, s => s.Id, StringComparer.Ordinal);
        var circles = figure.Addressed<Mark.Circle>();
        foreach (var circle in circles)
            figure.Shows(circle, (circle.X, circle.Y), figure.Results.Number($"{table}.{studies[circle.Address!]}.{slope.Column}"), figure.Results.Shown(circle.Address!));
        DrawnFigure.AreasShow([.. circles.Select(c => (c.Radius, figure.Weight(pooled, studies[c.Address!]), c.Address))]);
        var (intercept, rise) = (figure.Results.Number(regression.Coefficients[0].Estimate.Address), figure.Results.Number(slope.Estimate.Address));
        foreach (var line in figure.Addressed<Mark.Polyline>()) figure.Follows(line, x => Reader(intercept + (rise * x)));
        var band = figure.All<Mark.Polygon>().ShouldHaveSingleItem().Points.Select(p => (X: figure.X.ValueAt(p.X), Y: Scale(figure.Y.ValueAt(p.Y)))).ToList();
        var declared = figure.Source.Plan(outcome.Id).Moderators.Single(m => m.Id == regression.Id);
        foreach (var (prediction, at) in regression.Predictions.Zip(declared.Predictions)) Within(band, prediction, double.Parse(at.Values.Single().Value, CultureInfo.InvariantCulture));
    }

    // What the file predicts at a value of the moderator lies on the edges of the band.
    private void Within(List<(double X, double Y)> band, PredictionFindings prediction, double at)
    {
        var (lower, upper) = figure.Results.Limits(prediction.Interval.Address);
        at.ShouldBeInRange(band.Min(p => p.X) - 0.01, band.Max(p => p.X) + 0.01);
        at = Math.Clamp(at, band.Min(p => p.X), band.Max(p => p.X));
        List<double> edges = [.. band.Zip(band.Skip(1)).Where(e => e.First.X != e.Second.X && (e.First.X - at) * (e.Second.X - at) <= 0)
            .Select(e => e.First.Y + ((at - e.First.X) / (e.Second.X - e.First.X) * (e.Second.Y - e.First.Y)))];
        edges.Count.ShouldBe(2, prediction.Interval.Address);
        edges.Min().ShouldBe(Scale(lower), 0.02, prediction.Interval.Address);
        edges.Max().ShouldBe(Scale(upper), 0.02, prediction.Interval.Address);
    }

    private void Filled(TrimFillFindings trimFill)
    {
        var filled = figure.All<Mark.Circle>().Where(c => c.Fill == Ink.Paper && c.Y < figure.X.Line.Y1).ToList();
        filled.Select(c => c.Address).ShouldBe(trimFill.Filled.Select(f => f.Yi.Address));
        ((double)filled.Count).ShouldBe(figure.Results.Number(trimFill.Missing.Address));
        Pooled().ShouldBe(Scale(figure.Results.Number(trimFill.Estimate.Address)), 1e-6);
    }

    // The studies of the file and those filled in.
    private double Pooled()
    {
        var effects = figure.Addressed<Mark.Circle>(".yi").Select(c => c.Address!).ToList();
        double[] vi = [.. effects.Select(e => Math.Pow(StandardError(e), 2))];
        return InverseVariance.Pool([.. effects.Select(figure.Results.Number)], vi, new PoolingOptions { Estimator = Tau2Estimator.REML }).Value!.Estimate;
    }

    // Dashed lines are 1.96 standard errors from the pooled effect; others bound a region of significance around no effect.
    private bool IsLimit(bool contour, double x, double error)
    {
        double[] quantiles = contour ? [0.95, 0.975, 0.995] : [0.975];
        var distance = Math.Abs(Scale(x) - (contour ? 0 : _centre));
        return quantiles.Any(q => Math.Abs(distance - (NormalDistribution.Quantile(q) * error)) < 0.01);
    }

    private double StandardError(string effect) => Math.Sqrt(figure.Results.Number(effect[..^2] + "vi"));

    private double Reader(double value) => pooled.Scale.IsLogarithmic ? Math.Exp(value) : value;

    private double Scale(double value) => pooled.Scale.IsLogarithmic ? Math.Log(value) : value;
}
