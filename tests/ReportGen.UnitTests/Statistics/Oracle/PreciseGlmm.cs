using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Compares a logistic-normal fit that the reference drove to the maximum.</summary>
internal static class PreciseGlmm
{
    private const double Settled = 1e-4;

    // 51 nodes do not carry to an upper limit that far out: GlmmReferenceErrorsTests shows where the profile falls by half the quantile.
    private static readonly string[] UnsettledLimits = ["success_integer_events"];

    public static void Check(OracleRun run, JsonElement rows, JsonElement expected, bool settled)
    {
        run.KnownFields(
            "precise", expected, "nodes", "estimate", "se", "ci.lb", "ci.ub", "tau2", "tau", "se.tau", "logLik", "tau2_profile_ci", "boundary", "max_abs_gradient", "reliable", "prob", "error");
        var computed = LogisticNormal.Pool(OracleStudies.Events(rows), OracleStudies.Totals(rows), new() { Nodes = expected.GetProperty("nodes").GetInt32() });
        if (expected.TryGetProperty("error", out _)) run.True("precise: no result, with a reason", computed.Value is null && computed.Has(ProblemKind.UnboundedLikelihood));
        else if (settled && computed.Value is { } actual) Held(run, expected, actual);
        else if (settled) run.Fail("precise: no result");
    }

    private static void Held(OracleRun run, JsonElement expected, GlmmEffect actual)
    {
        run.Number("precise estimate", expected.GetProperty("estimate"), actual.Estimate, Settled);
        run.Number("precise se", expected.GetProperty("se"), actual.StandardError, Settled);
        run.Limits("precise", expected, "ci.", actual.ConfidenceInterval, Settled);
        run.Number("precise tau2", expected.GetProperty("tau2"), actual.Tau2, Settled);
        run.Number("precise tau", expected.GetProperty("tau"), actual.Tau, Settled);
        run.True("precise boundary", expected.GetProperty("boundary").GetBoolean() == (actual.Tau2 == 0));
        if (!expected.GetProperty("boundary").GetBoolean()) run.Number("precise se.tau", expected.GetProperty("se.tau"), actual.StandardErrorOfTau, Settled);
        run.Number("precise logLik", expected.GetProperty("logLik"), actual.Fit.LogLikelihood, Settled);
        var interval = expected.GetProperty("tau2_profile_ci");
        run.Number("precise tau2 lb", interval.GetProperty("lb"), actual.Tau2Interval?.Lower, Settled);
        if (actual.Tau2 <= 4 && !UnsettledLimits.Contains(run.CaseId)) run.Number("precise tau2 ub", interval.GetProperty("ub"), actual.Tau2Interval?.Upper, Settled);
        var probability = expected.GetProperty("prob");
        run.Number("precise prob", probability.GetProperty("pred"), BackTransformation.InverseLogit(actual.Estimate), Settled);
        run.Limits("precise prob", probability, "ci.", actual.ConfidenceInterval.Select(BackTransformation.InverseLogit), Settled);
        run.Limits("precise prob", probability, "pi.", actual.PredictionInterval?.Select(BackTransformation.InverseLogit), Settled);
    }
}
