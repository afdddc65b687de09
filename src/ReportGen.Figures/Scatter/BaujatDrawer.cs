using System.Collections.Immutable;
using ReportGen.Figures.Axes;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Scatter;

/// <summary>Draws a Baujat plot (Baujat 2002): each study's contribution to the heterogeneity against its influence on the pooled effect.</summary>
internal static class BaujatDrawer
{
    public static Drawing Draw(FigureDeclaration.OfAnalysis figure, string label, ImmutableArray<InfluenceFindings> influence, Canvas canvas)
    {
        var studies = influence.Where(i => i.BaujatHeterogeneity.Number is not null && i.BaujatInfluence.Number is not null).ToList();
        var (x, y) = (studies.Max(s => s.BaujatHeterogeneity.Number!.Value), studies.Max(s => s.BaujatInfluence.Number!.Value));
        var area = PlotArea.Of(
            canvas, n => NumericAxis.Linear(0, x * 1.05, n), n => NumericAxis.Linear(0, y * 1.05, n), "Contribution to the heterogeneity (Q)", "Influence on the pooled effect");
        var labels = new LabelPlacer(canvas, area.Left, area.Top - canvas.Size, area.Right, area.Bottom);
        var radius = canvas.Size * 0.3;
        foreach (var study in studies)
        {
            var (px, py) = (area.X(study.BaujatHeterogeneity.Number!.Value), area.Y(study.BaujatInfluence.Number!.Value));
            canvas.Circle(px, py, radius, Ink.Accent, canvas.Stroke(Ink.Paper, 0.6), study.BaujatHeterogeneity.Address);
            labels.Take(px - radius, py - radius, px + radius, py + radius);
        }

        foreach (var study in studies.OrderByDescending(s => Math.Max(s.BaujatHeterogeneity.Number!.Value / x, s.BaujatInfluence.Number!.Value / y)).ThenBy(s => s.Id, StringComparer.Ordinal))
            labels.Place(new TextPiece(study.Name), area.X(study.BaujatHeterogeneity.Number!.Value), area.Y(study.BaujatInfluence.Number!.Value), radius);
        var bottom = area.Draw();
        var first = studies.MaxBy(s => s.BaujatHeterogeneity.Number)!;
        var strongest = studies.MaxBy(s => s.BaujatInfluence.Number)!;
        var text = $"Baujat plot of {label}: {studies.Count} studies. {first.Name} contributes most to the heterogeneity ({first.BaujatHeterogeneity.Printed}); "
            + $"{strongest.Name} influences the pooled effect most ({strongest.BaujatInfluence.Printed}).";
        return canvas.Finish(figure.Id, figure.Title, bottom, text, Data(influence));
    }

    private static DrawingData Data(ImmutableArray<InfluenceFindings> influence) => new(
        ["Study", "Contribution to Q", "Influence on the pooled effect"],
        [
            .. influence.Select(i => (ImmutableArray<DrawingCell>)
                [new(i.Name), new(i.BaujatHeterogeneity.Printed, i.BaujatHeterogeneity.Address), new(i.BaujatInfluence.Printed, i.BaujatInfluence.Address)]),
        ]);
}
