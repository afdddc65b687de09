using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.MantelHaenszel;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

public sealed class MantelHaenszelOracleTests(ITestOutputHelper output)
{
    private const double Formula = 1e-12;

    [Fact]
    public void Oracle_mantel_haenszel_and_peto_are_held() => OracleRun.Held("mh_peto.json", output);

    internal static void Check(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "dataset", "rows", "results", "base_mantelhaen");
        foreach (var result in c.GetProperty("results").EnumerateArray())
            Result(run, c.GetProperty("rows"), result);
        if (c.TryGetProperty("base_mantelhaen", out var basic)) Basic(run, OracleStudies.Tables(c.GetProperty("rows")), basic);
    }

    private static void Result(OracleRun run, JsonElement rows, JsonElement expected)
    {
        run.KnownFields(
            "result", expected, "fun", "measure", "correct", "add_note", "k", "k.yi", "k.pos", "estimate", "se", "zval", "pval", "ci.lb", "ci.ub", "QE", "QEp", "I2", "H2",
            "MH", "MHp", "TA", "TAp", "BD", "BDp", "exp", "weights", "warnings", "error");
        string measure = expected.GetProperty("measure").GetString()!, note = expected.TryGetProperty("add_note", out var text) ? text.GetString() ?? "" : "";
        var options = new StratifiedOptions
        {
            DropDoubleZeros = !note.EndsWith("drop00=FALSE", StringComparison.Ordinal),
            ContinuityCorrectedTest = expected.TryGetProperty("correct", out var correct) && correct.GetBoolean(),
        };
        var computed = measure switch
        {
            "PETO" => PetoMethod.Pool(OracleStudies.Tables(rows), options),
            "IRR" or "IRD" => MantelHaenszelMethod.Pool(Enum.Parse<TwoGroupRateMeasure>(measure), OracleStudies.Rates(rows, 1), OracleStudies.Rates(rows, 2), options),
            _ => MantelHaenszelMethod.Pool(Enum.Parse<TwoGroupBinaryMeasure>(measure), OracleStudies.Tables(rows), options),
        };
        string name = $"{measure} {(options.ContinuityCorrectedTest ? "corrected" : "plain")} {(options.DropDoubleZeros ? "" : "with double zeros")}";
        if (expected.TryGetProperty("error", out _) || expected.GetProperty("estimate").ValueKind == JsonValueKind.Null)
        {
            run.True($"{name}: no result, with a reason", computed.Value is null && computed.Has(ProblemKind.NotEstimable));
            if (expected.TryGetProperty("k", out _)) Nothing(run, name, expected, OracleStudies.Tables(rows));
            return;
        }

        if (computed.Value is not { } actual)
        {
            run.Fail($"{name}: no result");
            return;
        }

        Estimate(run, name, expected, actual);
        if (expected.TryGetProperty("k.pos", out var both) && both.ValueKind == JsonValueKind.Number) run.Number($"{name} k.pos", both, WithBothOutcomes(OracleStudies.Tables(rows)));
        Tests(run, name, expected, actual);
    }

    // Without a single event: the numbers of studies, and what the reference gives for the heterogeneity of none.
    private static void Nothing(OracleRun run, string name, JsonElement expected, TwoByTwoTable[] tables)
    {
        bool dropped = name.EndsWith("plain ", StringComparison.Ordinal) || name.EndsWith("corrected ", StringComparison.Ordinal);
        run.Number($"{name} k", expected.GetProperty("k"), tables.Length);
        run.Number($"{name} k.yi", expected.GetProperty("k.yi"), dropped ? 0 : tables.Length);
        if (expected.GetProperty("k.pos").ValueKind == JsonValueKind.Number) run.Number($"{name} k.pos", expected.GetProperty("k.pos"), WithBothOutcomes(tables));
        foreach (var (field, none) in new[] { ("QE", 0), ("QEp", 1), ("I2", 0), ("H2", 1) })
            run.Number($"{name} {field}", expected.GetProperty(field), dropped ? none : null);
    }

    private static int WithBothOutcomes(TwoByTwoTable[] tables) => tables.Count(t => t.Events > 0 && t.Events < t.N1 + t.N2);

    private static void Estimate(OracleRun run, string name, JsonElement expected, StratifiedEffect actual)
    {
        run.Number($"{name} k", expected.GetProperty("k"), actual.K);
        run.Number($"{name} k.yi", expected.GetProperty("k.yi"), actual.EffectSizes.Yi.Count(y => y is not null));
        run.Number($"{name} estimate", expected.GetProperty("estimate"), actual.Estimate, Formula);
        run.Number($"{name} se", expected.GetProperty("se"), actual.StandardError, Formula);
        run.Number($"{name} zval", expected.GetProperty("zval"), actual.Statistic, Formula);
        run.Probability($"{name} pval", expected.GetProperty("pval"), actual.PValue);
        run.Limits(name, expected, "ci.", actual.ConfidenceInterval, Formula);
        run.Number($"{name} QE", expected.GetProperty("QE"), actual.Heterogeneity.Q, 1e-9);
        run.Probability($"{name} QEp", expected.GetProperty("QEp"), actual.Heterogeneity.PValue);
        run.Number($"{name} I2", expected.GetProperty("I2"), actual.Heterogeneity.I2, 1e-9);
        run.Number($"{name} H2", expected.GetProperty("H2"), actual.Heterogeneity.H2, 1e-9);
        if (expected.TryGetProperty("exp", out var ratio))
        {
            run.KnownFields($"{name} exp", ratio, "estimate", "ci.lb", "ci.ub");
            run.Number($"{name} exp estimate", ratio.GetProperty("estimate"), Math.Exp(actual.Estimate), Formula);
            run.Limits($"{name} exp", ratio, "ci.", actual.ConfidenceInterval.Select(Math.Exp), Formula);
        }

        foreach (var (percent, i) in expected.GetProperty("weights").EnumerateArray().Select((p, i) => (p, i)))
            run.Number($"{name} weight {i}", percent, actual.Weights[i], Formula);
    }

    private static void Tests(OracleRun run, string name, JsonElement expected, StratifiedEffect actual)
    {
        if (!expected.TryGetProperty("MH", out _)) return;
        foreach (var (field, test) in new[] { ("MH", actual.Association), ("BD", actual.BreslowDay), ("TA", actual.Tarone) })
        {
            run.Number($"{name} {field}", expected.GetProperty(field), test?.Statistic, 1e-11);
            run.Probability($"{name} {field}p", expected.GetProperty(field + "p"), test?.PValue);
        }

        if (expected.GetProperty("k.pos").ValueKind == JsonValueKind.Number)
            run.Number($"{name} k.pos", expected.GetProperty("k.pos"), actual.BreslowDay!.DegreesOfFreedom + 1);
    }

    private static void Basic(OracleRun run, TwoByTwoTable[] tables, JsonElement expected)
    {
        run.KnownFields("base", expected, "statistic", "p.value", "common_OR", "ci.lb", "ci.ub", "error");
        var computed = MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.OR, tables);
        if (expected.TryGetProperty("error", out _))
        {
            run.True("base: impossible tables are reported", computed.Has(ProblemKind.InvalidCounts));
            return;
        }

        run.Number("base statistic", expected.GetProperty("statistic"), computed.Value?.Association?.Statistic, 1e-11);
        run.Probability("base p.value", expected.GetProperty("p.value"), computed.Value?.Association?.PValue);
        run.Number("base common_OR", expected.GetProperty("common_OR"), computed.Value is { } v ? Math.Exp(v.Estimate) : null, Formula);
        if (expected.GetProperty("ci.lb").ValueKind != JsonValueKind.Null) run.Limits("base", expected, "ci.", computed.Value?.ConfidenceInterval.Select(Math.Exp), Formula);
    }
}
