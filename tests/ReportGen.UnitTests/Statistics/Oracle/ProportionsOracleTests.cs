using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Intervals;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

public sealed class ProportionsOracleTests(ITestOutputHelper output)
{
    private const double Formula = 1e-12;

    private static readonly (string Field, ProportionIntervalMethod Method)[] Methods =
    [
        ("wald", ProportionIntervalMethod.Wald), ("wald_cc", ProportionIntervalMethod.WaldContinuityCorrected), ("wilson", ProportionIntervalMethod.Wilson),
        ("wilson_cc", ProportionIntervalMethod.WilsonContinuityCorrected), ("clopper_pearson", ProportionIntervalMethod.ClopperPearson),
        ("agresti_coull", ProportionIntervalMethod.AgrestiCoull), ("jeffreys", ProportionIntervalMethod.Jeffreys),
        ("jeffreys_unmodified", ProportionIntervalMethod.JeffreysUnmodified), ("arcsine", ProportionIntervalMethod.Arcsine),
        ("logit", ProportionIntervalMethod.Logit), ("logit_cc05", ProportionIntervalMethod.LogitHalfCorrected),
    ];

    [Fact]
    public void Oracle_proportion_intervals_are_held() => OracleRun.Held("proportion_intervals.json", output);

    internal static void Intervals(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, ["id", "x", "n", "level", "p", "p_rounded2", "wald_rounded2", .. Methods.Select(m => m.Field)]);
        long x = c.GetProperty("x").GetInt64(), n = c.GetProperty("n").GetInt64();
        double level = c.GetProperty("level").GetDouble();
        foreach (var (field, method) in Methods)
        {
            var expected = c.GetProperty(field);
            var computed = ProportionIntervals.Compute(method, x, n, level);
            if (expected.ValueKind == JsonValueKind.Null) run.True($"{field} has no value", computed.Value is null && computed.Has(ProblemKind.NotEstimable));
            else run.Limits(field, expected, "", computed.Value?.ConfidenceInterval, Formula);
        }

        var rounded = ProportionIntervals.WaldOfRounded(x, n, 2, level).Value!;
        run.Number("p", c.GetProperty("p"), ProportionIntervals.Compute(ProportionIntervalMethod.Wald, x, n).Value!.Estimate, Formula);
        run.Number("p_rounded2", c.GetProperty("p_rounded2"), rounded.Estimate, Formula);
        run.Limits("wald_rounded2", c.GetProperty("wald_rounded2"), "", rounded.ConfidenceInterval, Formula);
    }

    [Fact]
    public void Oracle_escalc_proportions_are_held() => OracleRun.Held("escalc_proportions.json", output);

    internal static void EffectSizes(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "dataset", "rows", "results", "study_ci");
        double[] xi = OracleRun.Column(c.GetProperty("rows"), "xi"), ni = OracleRun.Column(c.GetProperty("rows"), "ni");
        foreach (var result in c.GetProperty("results").EnumerateArray())
        {
            run.KnownFields("result", result, "measure", "options", "yi", "vi", "warnings");
            var measure = Enum.Parse<ProportionMeasure>(result.GetProperty("measure").GetString()!);
            var correction = result.TryGetProperty("options", out var options) ? OracleOptions.Correction(options) : null;
            var set = ProportionEffectSizes.Compute(measure, xi, ni, correction);
            for (int i = 0; i < xi.Length; i++)
            {
                run.Number($"{measure} {correction} yi[{i}]", result.GetProperty("yi")[i], set.Yi[i], Formula);
                run.Number($"{measure} {correction} vi[{i}]", result.GetProperty("vi")[i], set.Vi[i], Formula);
            }

            bool missing = set.Problems.Any(p => p.Kind == ProblemKind.NotEstimable);
            run.True($"{measure} {correction} reports what is missing", missing == result.TryGetProperty("warnings", out _));
        }

        foreach (var property in c.GetProperty("study_ci").EnumerateObject())
            StudyIntervals(run, property, xi, ni);
    }

    private static void StudyIntervals(OracleRun run, JsonProperty expected, double[] xi, double[] ni)
    {
        run.KnownFields(expected.Name, expected.Value, "transf", "est", "ci.lb", "ci.ub");
        var measure = Enum.Parse<ProportionMeasure>(expected.Name);
        var set = ProportionEffectSizes.Compute(measure, xi, ni);
        double z = NormalDistribution.Quantile(0.975);
        for (int i = 0; i < xi.Length; i++)
        {
            double y = set.Yi[i]!.Value, half = z * Math.Sqrt(set.Vi[i]!.Value);
            var limits = BackTransformation.ToProportion(measure, new Interval(y - half, y + half), ni[i]);
            run.Number($"{measure} est[{i}]", expected.Value.GetProperty("est")[i], BackTransformation.ToProportion(measure, y, ni[i]), Formula);
            run.Number($"{measure} ci.lb[{i}]", expected.Value.GetProperty("ci.lb")[i], limits.Lower, Formula);
            run.Number($"{measure} ci.ub[{i}]", expected.Value.GetProperty("ci.ub")[i], limits.Upper, Formula);
        }
    }
}
