using System.Text.Json;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.SmallStudyEffects;

namespace ReportGen.Cli.Analyze.Json;

/// <summary>Small-study effects; with too few studies only that they were not assessed.</summary>
internal static class SmallStudyJson
{
    public static void Write(Utf8JsonWriter json, MetaAnalysis analysis)
    {
        json.WriteStartObject("small_study");
        json.WriteBoolean("assessed", analysis.SmallStudy is not null);
        if (analysis.SmallStudy is { } study) Write(json, study, analysis.Request);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SmallStudyAnalysis study, MetaAnalysisRequest request)
    {
        var classical = study.Classical.Select(r => ("lm", Regression: r));
        var mixed = study.Mixed.Select(r => ("rma", Regression: r));
        json.Objects("regtest", classical.Concat(mixed).Where(r => r.Regression.Value is not null), r =>
        {
            json.WriteString("model", r.Item1);
            Regression(json, r.Regression.Value!, PredictorName(r.Regression.Value!.Predictor));
        });
        Egger(json, study.Classical[0].Value);
        RankTest(json, study.RankCorrelation.Value);
        if (study.Peters?.Value is { } peters) Named(json, "peters", peters);
        if (study.Harbord?.Value is { } harbord) Named(json, "harbord", harbord);
        json.Objects("trimfill", study.TrimFill.Where(t => t.Value is not null), t => TrimFill(json, t.Value!));
        if (study.PetPeese.Value is { } pet) PetPeese(json, pet);
        json.Objects("fsn", study.FailSafe.Where(f => f.Value is not null), f =>
        {
            json.WriteString("type", f.Value!.Method.ToString());
            json.Number("fsnum", f.Value.Number);
            json.Number("pval", f.Value.PValue);
            json.Number("meanes", f.Value.MeanEffect);
            json.Number("target", f.Value.Target);
            json.Number("alpha", 1 - request.Level);
        });
    }

    private static void Named(Utf8JsonWriter json, string name, FunnelRegression regression)
    {
        json.WriteStartObject(name);
        Regression(json, regression, PredictorName(regression.Predictor));
        json.WriteEndObject();
    }

    private static void Regression(Utf8JsonWriter json, FunnelRegression regression, string predictor)
    {
        json.WriteString("predictor", predictor);
        json.Number("stat", regression.Slope.Statistic);
        json.Number("df", regression.Fit.DegreesOfFreedom);
        json.Number("pval", regression.Slope.PValue);
        Coefficient(json, "intercept", regression.Intercept);
        Coefficient(json, "slope", regression.Slope);
        json.Number("tau2", regression.Fit.Tau2);
        json.Number("limit_est", regression.Limit?.Estimate);
        json.Limits("limit_ci.", regression.Limit?.ConfidenceInterval);
    }

    private static void Coefficient(Utf8JsonWriter json, string name, RegressionCoefficient coefficient)
    {
        json.WriteStartObject(name);
        json.Number("estimate", coefficient.Estimate);
        json.Number("se", coefficient.StandardError);
        json.WriteEndObject();
    }

    private static void Egger(Utf8JsonWriter json, FunnelRegression? egger)
    {
        json.WriteStartObject("egger_classical");
        json.Number("bias", egger?.Slope.Estimate);
        json.Number("se.bias", egger?.Slope.StandardError);
        json.Number("tval", egger?.Slope.Statistic);
        json.Number("pval", egger?.Slope.PValue);
        json.Number("df", egger?.Fit.DegreesOfFreedom);
        json.Limits("bias.ci.", egger?.Slope.ConfidenceInterval);
        json.WriteEndObject();
    }

    private static void RankTest(Utf8JsonWriter json, KendallTest? test)
    {
        json.WriteStartObject("ranktest");
        json.Number("tau", test?.Tau);
        json.Number("pval", test?.PValue);
        json.WriteEndObject();
    }

    private static void TrimFill(Utf8JsonWriter json, TrimFillResult filled)
    {
        json.WriteString("estimator", filled.Estimator.ToString());
        json.WriteString("side", filled.Side == FunnelSide.Left ? "left" : "right");
        json.WriteNumber("k0", filled.Missing);
        json.Number("se.k0", filled.StandardErrorOfMissing);
        json.Number("p.k0", filled.PValueOfMissing);
        json.WriteNumber("k", filled.Effect.K);
        json.Number("estimate", filled.Effect.Estimate);
        json.Number("se", filled.Effect.StandardError);
        json.Number("pval", filled.Effect.PValue);
        json.Limits("ci.", (Interval?)filled.Effect.ConfidenceInterval);
        json.Number("tau2", filled.Effect.Tau2);
        json.Number("I2", filled.Effect.Heterogeneity?.I2);
        json.Number("QE", filled.Effect.Heterogeneity?.Q);
        json.Objects("filled", filled.FilledYi.Zip(filled.FilledVi), f =>
        {
            json.Number("yi", f.First);
            json.Number("vi", f.Second);
        });
    }

    private static void PetPeese(Utf8JsonWriter json, PetPeeseEstimate estimate)
    {
        json.WriteStartObject("petpeese");
        json.WriteString("used", estimate.UsesPeese ? "PEESE" : "PET");
        json.Number("estimate", estimate.Estimate.Estimate);
        json.Number("se", estimate.Estimate.StandardError);
        json.Limits("ci.", (Interval?)estimate.Estimate.ConfidenceInterval);
        json.WriteEndObject();
    }

    private static string PredictorName(FunnelPredictor predictor) => predictor switch
    {
        FunnelPredictor.SamplingVariance => "vi",
        FunnelPredictor.SampleSize => "ni",
        FunnelPredictor.InverseSampleSize => "ninv",
        FunnelPredictor.InverseRootSampleSize => "sqrtninv",
        _ => "sei",
    };
}
