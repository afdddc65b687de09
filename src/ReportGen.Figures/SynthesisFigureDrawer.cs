using System.Collections.Immutable;
using ReportGen.Figures.Forest;
using ReportGen.Figures.Influence;
using ReportGen.Figures.Scatter;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures;

/// <summary>Draws figures that show the meta-analyses of an outcome.</summary>
internal sealed class SynthesisFigureDrawer(FigureSheet sheet, Review review, ReviewFindings findings)
{
    private const int FewestForFunnel = 10;

    public FigureDrawings Forest(FigureDeclaration.Forest figure)
    {
        if (Outcome(figure.Outcome) is not { } outcome) return NoOutcome(figure, figure.Outcome);
        if (outcome.Studies.IsEmpty) return FigureSheet.Missing(figure, "No study reports this outcome.");
        var bias = figure.BiasTable is { } table ? findings.RiskOfBias.FirstOrDefault(r => r.TableId == table) : null;
        var content = ForestContentBuilder.Of(figure, review, outcome, bias);
        if (!content.Studies.Any()) return FigureSheet.Missing(figure, $"The outcome {figure.Outcome} has no such sensitivity analysis.");
        return sheet.Each(figure, canvas => ForestDrawer.Draw(figure, content, sheet.Style.Forest[figure.Layout], canvas));
    }

    public FigureDrawings Funnel(FigureDeclaration.Funnel figure)
    {
        if (Points(figure.Outcome, figure.Analysis) is not { Studies.IsEmpty: false } points) return NoAnalysis(figure, figure.Outcome, figure.Analysis);
        var small = Outcome(figure.Outcome)!.Results.SmallStudy.FirstOrDefault(s => s.AnalysisId == figure.Analysis);
        var insists = small?.Assessed.Value is QuantityValue.Flag { Holds: true };
        if (points.Studies.Length < FewestForFunnel && !insists)
            return FigureSheet.Missing(figure, "Not assessed: with fewer than ten studies a funnel plot cannot tell small-study effects from chance.");
        return sheet.Each(figure, canvas => FunnelDrawer.Draw(figure, points, figure.HasTrimFill ? small?.TrimFill : null, canvas));
    }

    public FigureDrawings Bubble(FigureDeclaration.Bubble figure)
    {
        if (Outcome(figure.Outcome) is not { } outcome) return NoOutcome(figure, figure.Outcome);
        if (outcome.Results.Regressions.FirstOrDefault(r => r.Id == figure.Moderator) is not { } regression)
            return FigureSheet.Missing(figure, $"The outcome {figure.Outcome} has no meta-regression {figure.Moderator}.");
        if (Points(figure.Outcome, regression.AnalysisId) is not { } points) return NoAnalysis(figure, figure.Outcome, regression.AnalysisId);
        var values = Values(outcome, regression);
        if (regression.Line.IsEmpty || points.Studies.All(s => !values.ContainsKey(s.Study.Id)))
            return FigureSheet.Missing(figure, "The meta-regression could not be fitted on a single column of numbers.");
        return sheet.Each(figure, canvas => new BubbleDrawer(regression, points, values, canvas).Draw(figure));
    }

    public FigureDrawings OfAnalysis(FigureDeclaration.OfAnalysis figure)
    {
        if (Points(figure.Outcome, figure.Analysis) is not { Studies.IsEmpty: false } points) return NoAnalysis(figure, figure.Outcome, figure.Analysis);
        var outcome = Outcome(figure.Outcome)!;
        var sensitivity = outcome.Results.Sensitivity.Where(s => s.AnalysisId == figure.Analysis).ToList();
        var influence = sensitivity.FirstOrDefault(s => !s.Influence.IsEmpty)?.Influence ?? [];
        switch (figure.Plot)
        {
            case AnalysisPlot.Radial:
                return sheet.Each(figure, canvas => RadialDrawer.Draw(figure, points, canvas));
            case AnalysisPlot.Drapery:
                return sheet.Each(figure, canvas => new DraperyDrawer(points, canvas).Draw(figure));
            case AnalysisPlot.Labbe when LabbeDrawer.Studies(outcome) is { IsEmpty: false } studies:
                return sheet.Each(figure, canvas => new LabbeDrawer(points, studies, canvas).Draw(figure));
            case AnalysisPlot.Labbe:
                return FigureSheet.Missing(figure, "No study reports events and totals of two groups.");
            case AnalysisPlot.Gosh when sensitivity.Select(s => s.Gosh).OfType<GoshFindings>().FirstOrDefault() is { Points.IsEmpty: false } gosh:
                return sheet.Each(figure, canvas => GoshDrawer.Draw(figure, points, gosh, canvas));
            case AnalysisPlot.Baujat when influence.Any(i => i.BaujatHeterogeneity.Number is not null && i.BaujatInfluence.Number is not null):
                return sheet.Each(figure, canvas => BaujatDrawer.Draw(figure, outcome.Label, influence, canvas));
            case AnalysisPlot.Influence when !influence.IsEmpty:
                return sheet.Each(figure, canvas => InfluenceDrawer.Draw(figure, outcome.Label, points.Pooled, influence, canvas));
            default:
                return FigureSheet.Missing(figure, "The data allow no such sensitivity analysis.");
        }
    }

    private ImmutableDictionary<string, Quantity> Values(SynthesisFindings outcome, RegressionFindings regression)
    {
        var table = review.Settings.Outcomes.FirstOrDefault(o => o.Id == outcome.Id)?.Table;
        var column = regression.Coefficients.FirstOrDefault(c => c is { Column: not null, Level: null })?.Column;
        return outcome.Studies.Select(s => (s.Id, Value: findings.Find($"{table}.{s.Id}.{column}"))).Where(s => s.Value?.Number is not null)
            .ToImmutableDictionary(s => s.Id, s => s.Value!, StringComparer.Ordinal);
    }

    private SynthesisFindings? Outcome(string id) => findings.Outcomes.OfType<SynthesisFindings>().FirstOrDefault(o => o.Id == id);

    private EffectPoints? Points(string outcome, string analysis) => Outcome(outcome) is { } found ? EffectPoints.Of(found, analysis) : null;

    private static FigureDrawings NoOutcome(FigureDeclaration figure, string outcome) =>
        FigureSheet.Missing(figure, $"The outcome {outcome} has no effects of studies.");

    private static FigureDrawings NoAnalysis(FigureDeclaration figure, string outcome, string analysis) =>
        FigureSheet.Missing(figure, $"The outcome {outcome} has no studies with an effect size in the analysis {analysis}.");
}
