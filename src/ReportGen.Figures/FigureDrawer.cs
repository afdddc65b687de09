using System.Collections.Immutable;
using ReportGen.Figures.Bars;
using ReportGen.Figures.Characteristics;
using ReportGen.Figures.Flow;
using ReportGen.Figures.RiskOfBias;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Figures;

/// <summary>Draws declared figures from findings. It reads the faces FontRole.Sans, SansBold and SansItalic, once, when text is first measured.</summary>
public sealed class FigureDrawer(TemplateSet templates)
{
    private readonly FigureText _text = new(templates);

    /// <summary>
    /// The figure drawn for each width that is asked for. A figure that is declared as not included, or whose table or outcome has no findings of the
    /// kind it shows, has no drawing and says why; an image has none either, since it is shown as it is.
    /// </summary>
    public FigureDrawings Draw(FigureDeclaration figure, Review review, ReviewFindings findings, ImmutableArray<WidthClass> widths)
    {
        var sheet = new FigureSheet(_text, templates.FigureStyle, new Spelling(review.Settings.Language), widths);
        var synthesis = new SynthesisFigureDrawer(sheet, review, findings);
        return figure switch
        {
            FigureDeclaration.PrismaFlow flow => Flow(flow, findings, sheet),
            FigureDeclaration.Bars bars => Bars(bars, findings, sheet),
            FigureDeclaration.StudyBars bars => StudyBars(bars, review, findings, sheet),
            FigureDeclaration.Timeline timeline => Timeline(timeline, review, findings, sheet),
            FigureDeclaration.RiskOfBias bias => RiskOfBias(bias, findings, sheet),
            FigureDeclaration.Forest forest => synthesis.Forest(forest),
            FigureDeclaration.Funnel funnel => synthesis.Funnel(funnel),
            FigureDeclaration.Bubble bubble => synthesis.Bubble(bubble),
            FigureDeclaration.OfAnalysis plot => synthesis.OfAnalysis(plot),
            FigureDeclaration.Image image => new FigureDrawings(image.Id, [], null),
            FigureDeclaration.NotIncluded absent => new FigureDrawings(absent.Id, [], absent.Reason),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };
    }

    private static FigureDrawings Flow(FigureDeclaration.PrismaFlow figure, ReviewFindings findings, FigureSheet sheet) =>
        findings.Flows.FirstOrDefault(f => f.TableId == figure.Table) is { } flow && FlowPlan.Of(flow, sheet.Spelling) is var chart && chart.Cells.Any()
            ? sheet.Each(figure, canvas => FlowDrawer.Draw(figure, chart, canvas))
            : FigureSheet.Missing(figure, $"The table {figure.Table} holds no flow of records.");

    private static FigureDrawings Bars(FigureDeclaration.Bars figure, ReviewFindings findings, FigureSheet sheet)
    {
        var panels = ImmutableArray.CreateBuilder<BarPanelContent>();
        foreach (var panel in figure.Panels)
        {
            if (findings.CountTables.FirstOrDefault(c => c.TableId == panel.Table) is not { } table)
                return FigureSheet.Missing(figure, $"The table {panel.Table} holds no counts of a total.");
            panels.Add(BarPanelContent.Of(panel, table, sheet.Spelling));
        }

        var content = panels.ToImmutable();
        return sheet.Each(figure, canvas => BarsDrawer.Draw(figure, content, canvas));
    }

    private static FigureDrawings StudyBars(FigureDeclaration.StudyBars figure, Review review, ReviewFindings findings, FigureSheet sheet) =>
        StudyBarsContent.Of(figure, review, findings) is { Rows.IsEmpty: false } content
            ? sheet.Each(figure, canvas => StudyBarsDrawer.Draw(figure, content, canvas))
            : FigureSheet.Missing(figure, $"The table {figure.Table} holds no such numbers.");

    private static FigureDrawings Timeline(FigureDeclaration.Timeline figure, Review review, ReviewFindings findings, FigureSheet sheet) =>
        TimelineContent.Of(figure, review, findings) is { } content
            ? sheet.Each(figure, canvas => TimelineDrawer.Draw(figure, content, canvas))
            : FigureSheet.Missing(figure, $"The table {figure.Table} holds no years of studies.");

    private static FigureDrawings RiskOfBias(FigureDeclaration.RiskOfBias figure, ReviewFindings findings, FigureSheet sheet)
    {
        if (findings.RiskOfBias.FirstOrDefault(r => r.TableId == figure.Table) is not { } bias)
            return FigureSheet.Missing(figure, $"The table {figure.Table} holds no judgements of the risk of bias.");
        if (bias.Studies.IsEmpty) return FigureSheet.Missing(figure, "No study has been judged.");
        return sheet.Each(figure, canvas => figure.Layout == RiskOfBiasLayout.Summary
            ? BiasSummaryDrawer.Draw(figure, bias, canvas)
            : TrafficLightDrawer.Draw(figure, bias, canvas));
    }
}
