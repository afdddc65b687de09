using System.Collections.Immutable;
using ReportGen.Figures.Bars;
using ReportGen.Figures.Flow;
using ReportGen.Figures.Forest;
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
    /// kind it shows, has no drawing and says why.
    /// </summary>
    public FigureDrawings Draw(FigureDeclaration figure, Review review, ReviewFindings findings, ImmutableArray<WidthClass> widths) => figure switch
    {
        FigureDeclaration.PrismaFlow flow => Flow(flow, findings, widths),
        FigureDeclaration.Bars bars => Bars(bars, findings, widths),
        FigureDeclaration.RiskOfBias bias => RiskOfBias(bias, findings, widths),
        FigureDeclaration.Forest forest => Forest(forest, review, findings, widths),
        FigureDeclaration.NotIncluded absent => new FigureDrawings(absent.Id, [], absent.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };

    private FigureDrawings Flow(FigureDeclaration.PrismaFlow figure, ReviewFindings findings, ImmutableArray<WidthClass> widths) =>
        findings.Flows.FirstOrDefault(f => f.TableId == figure.Table) is { } flow && FlowPlan.Of(flow).Cells.Any()
            ? Each(figure, widths, canvas => FlowDrawer.Draw(figure, flow, canvas))
            : Missing(figure, $"The table {figure.Table} holds no flow of records.");

    private FigureDrawings Bars(FigureDeclaration.Bars figure, ReviewFindings findings, ImmutableArray<WidthClass> widths)
    {
        var panels = ImmutableArray.CreateBuilder<BarPanelContent>();
        foreach (var panel in figure.Panels)
        {
            if (findings.CountTables.FirstOrDefault(c => c.TableId == panel.Table) is not { } table)
                return Missing(figure, $"The table {panel.Table} holds no counts of a total.");
            panels.Add(BarPanelContent.Of(panel, table));
        }

        var content = panels.ToImmutable();
        return Each(figure, widths, canvas => BarsDrawer.Draw(figure, content, canvas));
    }

    private FigureDrawings RiskOfBias(FigureDeclaration.RiskOfBias figure, ReviewFindings findings, ImmutableArray<WidthClass> widths)
    {
        if (findings.RiskOfBias.FirstOrDefault(r => r.TableId == figure.Table) is not { } bias)
            return Missing(figure, $"The table {figure.Table} holds no judgements of the risk of bias.");
        if (bias.Studies.IsEmpty) return Missing(figure, "No study has been judged.");
        return Each(figure, widths, canvas => figure.Layout == RiskOfBiasLayout.Summary
            ? BiasSummaryDrawer.Draw(figure, bias, canvas)
            : TrafficLightDrawer.Draw(figure, bias, canvas));
    }

    private FigureDrawings Forest(FigureDeclaration.Forest figure, Review review, ReviewFindings findings, ImmutableArray<WidthClass> widths)
    {
        if (findings.Outcomes.OfType<SynthesisFindings>().FirstOrDefault(o => o.Id == figure.Outcome) is not { } outcome)
            return Missing(figure, $"The outcome {figure.Outcome} has no effects of studies.");
        if (outcome.Studies.IsEmpty) return Missing(figure, "No study reports this outcome.");
        var bias = figure.BiasTable is { } table ? findings.RiskOfBias.FirstOrDefault(r => r.TableId == table) : null;
        var content = ForestContentBuilder.Of(figure, review, outcome, bias);
        if (!content.Studies.Any()) return Missing(figure, $"The outcome {figure.Outcome} has no such sensitivity analysis.");
        return Each(figure, widths, canvas => ForestDrawer.Draw(figure, content, templates.FigureStyle.Forest[figure.Layout], canvas));
    }

    private FigureDrawings Each(FigureDeclaration figure, ImmutableArray<WidthClass> widths, Func<Canvas, Drawing> draw) =>
        new(figure.Id, [.. widths.Select(w => draw(new Canvas(_text, templates.FigureStyle, w)))], null);

    private static FigureDrawings Missing(FigureDeclaration figure, string reason) => new(figure.Id, [], reason);
}
