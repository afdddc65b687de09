using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics;
using ReportGen.Statistics.SmallStudyEffects;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>Small-study effects.</summary>
internal static class SmallStudySection
{
    private const string Title = "Small-study effects";

    public static TextSection? Of(MetaAnalysis analysis, EffectText text, int width)
    {
        if (!analysis.Request.SmallStudy) return null;
        if (analysis.SmallStudy is not { } study) return new(Title, ["not assessed (k < 10); --insist computes them all the same"]);
        var table = new TextTable("Test", "Statistic", "p", "Effect of a study without error");
        AddTest(table, "Egger", study.Classical[0], text, analysis);
        AddTest(table, "Egger, mixed effects", study.Mixed[0], text, analysis);
        if (study.Peters is { } peters) AddTest(table, "Peters", peters, text, analysis);
        if (study.Harbord is { } harbord) AddTest(table, "Harbord", harbord, text, analysis);
        var rank = study.RankCorrelation.Value;
        table.Add("Begg", rank is null ? Numerals.None : $"τ = {Numerals.Fixed(rank.Tau, 3)}", Numerals.P(rank?.PValue), "");
        return new(Title, [.. Warnings(analysis), .. table.Lines(width), .. study.TrimFill.Take(2).Select(t => Filled(t, text, analysis)), Conditional(study, text, analysis), FailSafe(study)]);
    }

    private static void AddTest(TextTable table, string name, Computed<FunnelRegression> computed, EffectText text, MetaAnalysis analysis)
    {
        var regression = computed.Value;
        var statistic = regression is null ? Numerals.None
            : regression.Fit.DegreesOfFreedom is { } df ? $"t({Numerals.Fixed(df, 0)}) = {Numerals.Fixed(regression.Slope.Statistic, 2)}" : $"z = {Numerals.Fixed(regression.Slope.Statistic, 2)}";
        // Peters and Harbord test log odds ratios, whatever the measure.
        var limit = name.StartsWith("Egger", StringComparison.Ordinal) && regression?.Limit is { } l ? Back(l.Estimate, l.ConfidenceInterval, text, analysis) : "";
        table.Add(name, statistic, Numerals.P(regression?.Slope.PValue), limit);
    }

    private static IEnumerable<string> Warnings(MetaAnalysis analysis)
    {
        if (analysis.Pooled.Value!.K < SmallStudyAnalysis.FewestStudies) yield return "Fewer than ten studies: the tests cannot tell chance from asymmetry.";
        if (analysis.Request.Figures.Measure.Family == MeasureFamily.Proportion)
            yield return "Proportions: their variance depends on them, so a funnel may be asymmetric without any small-study effect.";
    }

    private static string Filled(Computed<TrimFillResult> computed, EffectText text, MetaAnalysis analysis)
    {
        if (computed.Value is not { } filled) return "Trim and fill: no solution";
        var side = filled.Side == FunnelSide.Left ? "left" : "right";
        return $"Trim and fill ({filled.Estimator}): {(filled.Missing == 0 ? "none" : Numerals.Fixed(filled.Missing, 0))} missing on the {side}; with them {Back(filled.Effect.Estimate, filled.Effect.ConfidenceInterval, text, analysis)}";
    }

    private static string Conditional(SmallStudyAnalysis study, EffectText text, MetaAnalysis analysis) => study.PetPeese.Value is { } estimate
        ? $"PET-PEESE ({(estimate.UsesPeese ? "PEESE" : "PET")}): {Back(estimate.Estimate.Estimate, estimate.Estimate.ConfidenceInterval, text, analysis)}"
        : "PET-PEESE: no solution";

    private static string FailSafe(SmallStudyAnalysis study) =>
        "Fail-safe N: " + string.Join(", ", study.FailSafe.Select(f => f.Value).OfType<FailSafeNumber>().Select(f => $"{f.Method} {Numerals.Fixed(f.Number, 0)}"));

    private static string Back(double estimate, Interval interval, EffectText text, MetaAnalysis analysis)
    {
        var (measure, denominator) = (analysis.Request.Figures.Measure, analysis.Pooled.Value!.Denominator);
        return $"{Numerals.Fixed(measure.ToReader(estimate, denominator), text.Decimals)} {Numerals.Limits(measure.ToReader(interval, denominator), text.Decimals)}";
    }
}
