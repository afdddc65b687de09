using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Scatter;

/// <summary>Draws a GOSH plot (Olkin 2012): the pooled effects of subsets of the studies against their I². Subsets are counted in small squares, so that any number of them makes a drawing of the same size.</summary>
internal static class GoshDrawer
{
    public static Drawing Draw(FigureDeclaration.OfAnalysis figure, EffectPoints points, GoshFindings gosh, Canvas canvas)
    {
        var scale = points.Scale;
        double Shown(double value) => scale.IsPercent ? value * 100 : value;
        var values = gosh.Points.Select(p => Shown(p.Estimate)).Where(v => !scale.IsLogarithmic || v > 0).ToList();
        var title = Capital.First(scale.Label) + (scale.IsPercent ? ", %" : scale.IsLogarithmic ? " (log scale)" : "");
        var area = PlotArea.Of(
            canvas, n => scale.IsLogarithmic ? NumericAxis.Logarithmic(values.Min(), values.Max(), n) : NumericAxis.Linear(values.Min(), values.Max(), n),
            _ => NumericAxis.Even(0, 100, 25), title, "I², %");
        var (columns, rows) = ((int)((area.Right - area.Left) / (canvas.Size * 0.3)), (int)((area.Bottom - area.Top) / (canvas.Size * 0.3)));
        var (width, height) = ((area.Right - area.Left) / columns, (area.Bottom - area.Top) / rows);
        var cells = gosh.Points.Where(p => !scale.IsLogarithmic || p.Estimate > 0)
            .GroupBy(p => (Math.Clamp((int)((area.X(Shown(p.Estimate)) - area.Left) / width), 0, columns - 1), Math.Clamp((int)((area.Y(p.I2) - area.Top) / height), 0, rows - 1)))
            .Select(g => (Cell: g.Key, Count: g.Count())).ToList();
        var most = cells.Max(c => c.Count);

        // Those of one ink one after the other: a page writes them as one shape.
        foreach (var (ink, (column, row)) in cells.Select(c => (Ink: InkOf(c.Count, most), c.Cell)).OrderBy(c => c.Ink).ThenBy(c => c.Cell))
            canvas.Rectangle(area.Left + (column * width), area.Top + (row * height), width, height, ink);

        if (points.Pooled.Estimate.Number is { } estimate && area.XAxis.Holds(Shown(estimate)))
            area.Curve([(Shown(estimate), 0), (Shown(estimate), 100)], canvas.Stroke(Ink.Contrast), points.Pooled.Estimate.Address);
        var bottom = Legend(canvas, area.Draw());
        return canvas.Finish(figure.Id, figure.Title, bottom, Description(points, gosh), Data(gosh));
    }

    // In steps of the logarithm of the count: few, some, many.
    private static Ink InkOf(int count, int most)
    {
        var share = most <= 1 ? 1 : Math.Log(count) / Math.Log(most);
        return share < 1.0 / 3 ? Ink.Grid : share < 2.0 / 3 ? Ink.Muted : Ink.Accent;
    }

    private static double Legend(Canvas canvas, double top)
    {
        Action<double, double> Patch(Ink ink) => (x, y) => canvas.Rectangle(x - (canvas.Size * 0.35), y - (canvas.Size * 0.35), canvas.Size * 0.7, canvas.Size * 0.7, ink);
        return new LegendDrawer(canvas).Draw(
            [
                ("Few subsets", Patch(Ink.Grid)), ("Some", Patch(Ink.Muted)), ("Many", Patch(Ink.Accent)),
                ("All studies", (x, y) => canvas.Line(x - (canvas.Size * 0.5), y, x + (canvas.Size * 0.5), y, canvas.Stroke(Ink.Contrast))),
            ],
            top + (canvas.Size * 0.5));
    }

    private static string Description(EffectPoints points, GoshFindings gosh) =>
        $"GOSH plot of {points.Label}: {gosh.Subsets.Printed} subsets of the studies. Their pooled effects run over {gosh.Range.Printed}; with all studies it is {points.Pooled.Estimate.Printed}. "
        + $"I² of the subsets runs from {Percent(gosh.Points.Min(p => p.I2))} to {Percent(gosh.Points.Max(p => p.I2))}.";

    private static string Percent(double value) => NumberPrinter.Print(new QuantityValue.Scalar(value), new NumberFormat(NumberStyle.Fixed, 0, "%"));

    private static DrawingData Data(GoshFindings gosh) => new(
        ["Figure", "Value"],
        [[new("Subsets"), new(gosh.Subsets.Printed, gosh.Subsets.Address)], [new("Range of the pooled effects"), new(gosh.Range.Printed, gosh.Range.Address)]]);
}
