using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Statistics.Distributions;

namespace ReportGen.UnitTests.Figures.ReadBack;

/// <summary>Reads what leaving out studies does, and plots of risks.</summary>
internal sealed class InfluenceReader(DrawnFigure figure, SynthesisFindings outcome, PooledFindings pooled)
{
    public void Baujat()
    {
        foreach (var circle in figure.Addressed<Mark.Circle>("baujat_x"))
            figure.Shows(circle, (circle.X, circle.Y), figure.Results.Number(circle.Address!), figure.Results.Number(circle.Address![..^1] + "y"));
    }

    /// <summary>Each strip has its own axis; dashed lines stand at the limits of Viechtbauer and Cheung (2010), or at the value with all studies.</summary>
    public void Panel()
    {
        var k = figure.Results.Number(pooled.StudyCount.Address);
        var dashes = figure.All<Mark.Line>().Where(l => l.X1 == l.X2 && !l.Stroke.Dashes.IsEmpty).ToList();
        foreach (var circle in figure.Addressed<Mark.Circle>())
        {
            var axis = figure.Below(circle.X, circle.Y);
            axis.ShouldShow(figure.Results.Number(circle.Address!), circle.X, circle.Address);
            figure.Saw(circle);
            var limits = Limits(circle.Address!.Split('.')[^1], k);
            foreach (var dash in dashes.Where(d => d.Y1 < circle.Y && d.Y2 > circle.Y && d.X1 >= axis.Line.X1 && d.X1 <= axis.Line.X2))
                limits.ShouldContain(l => Math.Abs(axis.PlaceOf(l) - dash.X1) < DrawnAxis.Precision, $"{circle.Address}: a line at {axis.ValueAt(dash.X1)}");
        }
    }

    public void Labbe()
    {
        var studies = outcome.Studies.ToDictionary(s => s.Estimate.Address, StringComparer.Ordinal);
        var circles = figure.Addressed<Mark.Circle>();
        double Risk(StudyArm arm) => 100 * figure.Results.Number(arm.Events!.Address) / figure.Results.Number(arm.Total!.Address);
        foreach (var circle in circles) figure.Shows(circle, (circle.X, circle.Y), Risk(studies[circle.Address!].Arms[1]), Risk(studies[circle.Address!].Arms[0]));
        DrawnFigure.AreasShow([.. circles.Select(c => (c.Radius, figure.Weight(pooled, studies[c.Address!].Id), c.Address))]);
        pooled.Scale.Measure.ShouldBe("RR");
        foreach (var line in figure.Addressed<Mark.Polyline>()) figure.Follows(line, x => x * figure.Results.Number(line.Address!));
    }

    /// <summary>Every subset of the file lies in a cell, every cell holds a subset, and all of them span the range that the file has.</summary>
    public void Gosh(GoshFindings gosh)
    {
        var subsets = figure.Results.Subsets(gosh.Subsets.Address);
        var cells = figure.All<Mark.Rectangle>().Where(r => r.Y < figure.X.Line.Y1 - DrawnAxis.Precision).ToList();
        var held = new HashSet<Mark.Rectangle>(ReferenceEqualityComparer.Instance);
        var rows = cells.GroupBy(c => c.Y).OrderBy(g => g.Key).Select(g => (Top: g.Key, Bottom: g.Key + g.First().Height, Cells: g.OrderBy(c => c.X).ToList())).ToList();
        foreach (var point in subsets.Select(p => (X: figure.X.PlaceOf(p.Estimate), Y: figure.Y.PlaceOf(p.I2))))
        {
            var around = rows.Where(r => r.Top - DrawnAxis.Precision <= point.Y && point.Y <= r.Bottom + DrawnAxis.Precision)
                .SelectMany(r => r.Cells.Where(c => c.X - DrawnAxis.Precision <= point.X && point.X <= c.X + c.Width + DrawnAxis.Precision)).ToList();
            around.ShouldNotBeEmpty($"no cell at {point}");
            held.UnionWith(around);
        }

        held.Count.ShouldBe(cells.Count);
        var (least, greatest) = figure.Results.Limits(gosh.Range.Address);
        subsets.Min(p => p.Estimate).ShouldBe(least, Math.Abs(least) * 1e-5);
        subsets.Max(p => p.Estimate).ShouldBe(greatest, Math.Abs(greatest) * 1e-5);
        figure.X.PlaceOf(least).ShouldBeInRange(cells.Min(c => c.X) - DrawnAxis.Precision, cells.Min(c => c.X + c.Width) + DrawnAxis.Precision);
        figure.X.PlaceOf(greatest).ShouldBeInRange(cells.Max(c => c.X) - DrawnAxis.Precision, cells.Max(c => c.X + c.Width) + DrawnAxis.Precision);
        foreach (var line in figure.Addressed<Mark.Polyline>()) figure.StandsAt(line, figure.Results.Shown(line.Address!));
    }

    private double[] Limits(string diagnostic, double k) => diagnostic switch
    {
        "rstudent" => [NormalDistribution.Quantile(0.025), NormalDistribution.Quantile(0.975)],
        "dffits" => [-3 * Math.Sqrt(1 / (k - 1)), 3 * Math.Sqrt(1 / (k - 1))],
        "cook_d" => [Math.Pow(NormalDistribution.Quantile(0.75), 2)],
        "cov_r" => [1],
        "tau2_del" => [figure.Results.Number(pooled.Heterogeneity.Tau2.Address)],
        "qe_del" => [figure.Results.Number(pooled.Heterogeneity.Q.Address)],
        "hat" => [3 / k],
        "weight" => [100 / k],
        _ => [],
    };
}
