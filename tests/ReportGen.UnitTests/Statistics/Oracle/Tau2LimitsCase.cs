using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.Heterogeneity;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Compares the intervals of τ² of one set of studies, and those of τ, I² and H² that follow from them.</summary>
internal sealed class Tau2LimitsCase
{
    private readonly OracleRun _run;
    private readonly double[] _vi;
    private readonly double _scale;

    private Tau2LimitsCase(OracleRun run, double[] vi, double scale) => (_run, _vi, _scale) = (run, vi, scale);

    public static void Check(OracleRun run, JsonElement expected, double[] yi, double[] vi, double scale)
    {
        var limits = new Tau2LimitsCase(run, vi, scale);
        foreach (var interval in expected.EnumerateObject())
        {
            if (interval.Name == "QP_default_control") continue;
            limits.Limits(interval.Name, interval.Value, interval.Name switch
            {
                "QP" => Tau2Intervals.QProfile(yi, vi),
                "PL_ML" => Tau2Intervals.ProfileLikelihood(yi, vi, restricted: false),
                "PL_REML" => Tau2Intervals.ProfileLikelihood(yi, vi, restricted: true),
                var other => throw new FormatException($"Unknown interval {other}"),
            });
        }
    }

    private void Limits(string name, JsonElement expected, Computed<Tau2Interval> computed)
    {
        _run.KnownFields(name, expected, "tau2.lb", "tau2.ub", "tau.lb", "tau.ub", "I2.lb", "I2.ub", "H2.lb", "H2.ub", "lb.sign", "ub.sign", "ci.null", "error");
        if (expected.TryGetProperty("error", out _))
        {
            _run.True($"{name}: no interval, with a reason", computed.Value is null && computed.Problems.Length > 0);
            return;
        }

        if (computed.Value is not { } actual)
        {
            _run.Fail($"{name}: no interval");
            return;
        }

        _run.True($"{name}: empty", expected.GetProperty("ci.null").GetBoolean() == computed.Has(ProblemKind.EmptyInterval));
        if (ReferenceLimits.WentAstray(_run.CaseId, name) && !Near(expected, actual))
        {
            new ReferenceLimits(_run, name, expected, _vi).Check();
            return;
        }

        if (LowerMaximum.WasFollowed(_run.CaseId, name, expected))
        {
            foreach (string scale in new[] { "tau2", "tau", "I2" })
                _run.Number($"{name} {scale}.lb from the lower maximum", expected.GetProperty(scale + ".lb"), 0);
            _run.Number($"{name} H2.lb from the lower maximum", expected.GetProperty("H2.lb"), 1);
            new ReferenceLimits(_run, name, expected, _vi).Check("ub");
            _run.True($"{name} is narrower from the higher one", actual.Tau2.Lower > 0 && actual.Tau2.Upper < expected.GetProperty("tau2.ub").GetDouble());
            return;
        }

        Held(name, expected, actual, computed);
    }

    private bool Near(JsonElement expected, Tau2Interval actual) =>
        Math.Abs(expected.GetProperty("tau2.ub").GetDouble() - actual.Tau2.Upper) <= 1e-9 * Math.Max(actual.Tau2.Upper, _scale)
        && Math.Abs(expected.GetProperty("tau2.lb").GetDouble() - actual.Tau2.Lower) <= 1e-9 * Math.Max(actual.Tau2.Lower, _scale);

    private void Held(string name, JsonElement expected, Tau2Interval actual, Computed<Tau2Interval> computed)
    {
        if (expected.GetProperty("ub.sign").GetString() == ">")
        {
            // The reference stopped its search at this value and says that the limit lies above it.
            foreach (var (scale, limit) in new[] { ("tau2", actual.Tau2.Lower), ("tau", actual.Tau.Lower), ("I2", actual.I2!.Value.Lower), ("H2", actual.H2!.Value.Lower) })
                _run.Number($"{name} {scale}.lb", expected.GetProperty(scale + ".lb"), limit, 1e-9, _scale);
            new ReferenceLimits(_run, name, expected, _vi).Check("ub");
            _run.True($"{name} tau2.ub", actual.Tau2.Upper > expected.GetProperty("tau2.ub").GetDouble());
            return;
        }

        if (expected.GetProperty("tau2.lb").ValueKind == JsonValueKind.Null)
        {
            // The reference has no likelihood at 0 beside a variance of zero; its limit exists.
            _run.True($"{name} lower limit", actual.Tau2.Lower >= 0 && computed.Has(ProblemKind.NonPositiveVariance) && actual.I2 is null && actual.H2 is null);
            _run.Number($"{name} tau2.ub", expected.GetProperty("tau2.ub"), actual.Tau2.Upper);
            _run.Number($"{name} tau.ub", expected.GetProperty("tau.ub"), actual.Tau.Upper);
            return;
        }

        _run.Limits(name, expected, "tau2.", actual.Tau2, 1e-9, _scale);
        _run.Limits(name, expected, "tau.", actual.Tau, 1e-9, _scale);
        _run.Limits(name, expected, "I2.", actual.I2);
        _run.Limits(name, expected, "H2.", actual.H2);
    }
}
