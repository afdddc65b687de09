using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Bars;

/// <summary>Draws panels of horizontal bars one below the other.</summary>
internal static class BarsDrawer
{
    public static Drawing Draw(FigureDeclaration.Bars figure, ImmutableArray<BarPanelContent> panels, Canvas canvas)
    {
        var columns = BarColumns.Of(panels, canvas);
        var bottom = 0.0;
        foreach (var (panel, i) in panels.Select((p, i) => (p, i)))
        {
            var top = i == 0 ? bottom : bottom + (canvas.Size * 1.6);
            bottom = new BarPanelDrawer(canvas, panel, columns, Greatest(panel, panels)).Draw(top, bottom);
        }

        return canvas.Finish(figure.Id, figure.Title, bottom, BarsDescription.Of(figure.Title, panels), BarsDescription.Data(panels));
    }

    // Panels that divide the same total share their scale.
    private static double Greatest(BarPanelContent panel, ImmutableArray<BarPanelContent> panels) =>
        panels.Where(p => p.Findings.Total.Number == panel.Findings.Total.Number).Max(p => p.Greatest);
}
