using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

public sealed class EffectSizesOracleTests(ITestOutputHelper output)
{
    private const double Formula = 1e-12;

    [Fact]
    public void Oracle_escalc_binary_is_held() => OracleRun.Held("escalc_binary.json", output);

    internal static void Binary(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "dataset", "rows", "results");
        var tables = OracleStudies.Tables(c.GetProperty("rows"));
        Results(run, c, "results", (name, options, _) => TwoGroupBinaryEffectSizes.Compute(Enum.Parse<TwoGroupBinaryMeasure>(name), tables, new()
        {
            Correction = OracleOptions.Correction(options),
            DropDoubleZeros = OracleOptions.DropsDoubleZeros(options),
            Variance = OracleOptions.Variance(options),
        }));
    }

    [Fact]
    public void Oracle_escalc_rates_are_held() => OracleRun.Held("escalc_rates.json", output);

    internal static void Rates(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "dataset", "rows", "results", "results_one_group");
        EventRate[] first = OracleStudies.Rates(c.GetProperty("rows"), 1), second = OracleStudies.Rates(c.GetProperty("rows"), 2);
        Results(run, c, "results", (name, options, _) =>
            RateEffectSizes.Compute(Enum.Parse<TwoGroupRateMeasure>(name), first, second, OracleOptions.Correction(options), OracleOptions.DropsDoubleZeros(options)));
        Results(run, c, "results_one_group", (name, options, group) =>
            RateEffectSizes.Compute(Enum.Parse<RateMeasure>(name), group == 1 ? first : second, OracleOptions.Correction(options)));
    }

    [Fact]
    public void Oracle_escalc_continuous_is_held() => OracleRun.Held("escalc_continuous.json", output);

    internal static void Continuous(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "dataset", "rows", "results", "results_one_group");
        SampleMean[] first = OracleStudies.Samples(c.GetProperty("rows"), 1), second = OracleStudies.Samples(c.GetProperty("rows"), 2);
        Results(run, c, "results", (name, options, _) => TwoGroupMeanEffectSizes.Compute(Enum.Parse<TwoGroupMeanMeasure>(name), first, second, OracleOptions.Variance(options)));
        Results(run, c, "results_one_group", (name, _, group) => MeanEffectSizes.Compute(Enum.Parse<MeanMeasure>(name), group == 1 ? first : second));
    }

    [Fact]
    public void Oracle_escalc_paired_is_held() => OracleRun.Held("escalc_paired.json", output);

    internal static void Paired(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "dataset", "note", "rows", "results");
        var pairs = OracleStudies.Pairs(c.GetProperty("rows"));
        Results(run, c, "results", (name, _, _) => PairedEffectSizes.Compute(Enum.Parse<PairedMeasure>(name), pairs));
    }

    [Fact]
    public void Oracle_escalc_correlations_are_held() => OracleRun.Held("escalc_correlations.json", output);

    internal static void Correlations(OracleRun run, JsonElement c)
    {
        run.KnownFields("case", c, "id", "dataset", "rows", "results");
        double[] ri = OracleRun.Column(c.GetProperty("rows"), "ri"), ni = OracleRun.Column(c.GetProperty("rows"), "ni");
        Results(run, c, "results", (name, options, _) => CorrelationEffectSizes.Compute(Enum.Parse<CorrelationMeasure>(name), ri, ni, OracleOptions.Variance(options)));
    }

    private static void Results(OracleRun run, JsonElement element, string field, Func<string, JsonElement?, int, EffectSizeSet> compute)
    {
        foreach (var result in element.GetProperty(field).EnumerateArray())
        {
            run.KnownFields("result", result, "measure", "options", "group", "yi", "vi", "warnings", "error");
            string measure = result.GetProperty("measure").GetString()!;
            JsonElement? options = result.TryGetProperty("options", out var given) ? given : null;
            if (options is { } o) run.KnownFields("options", o, "to", "add", "drop00", "vtype");
            int group = result.TryGetProperty("group", out var number) ? number.GetInt32() : 0;
            string what = $"{field} {measure}{(group == 0 ? "" : group)} {options?.GetRawText()}";
            if (result.TryGetProperty("error", out var error))
            {
                NotComputed(run, what, error.GetString()!, () => compute(measure, options, group));
                continue;
            }

            var set = compute(measure, options, group);
            run.True($"{what}: one entry a study", set.Yi.Length == result.GetProperty("yi").GetArrayLength());
            for (int i = 0; i < set.Yi.Length; i++)
            {
                var vi = result.GetProperty("vi")[i];
                run.Number($"{what} yi[{i}]", result.GetProperty("yi")[i], set.Yi[i], Formula);
                run.Number($"{what} vi[{i}]", vi, set.Vi[i], Formula, OracleRun.ValueOf(vi) is < 1e-6 ? 1e-6 : 1);
                run.True($"{what}: says why study {i} has no effect size", set.Yi[i] is not null || set.Problems.Any(p => p.Studies.Contains(i)));
            }

            if (result.TryGetProperty("warnings", out _)) run.True($"{what}: reports what is missing", set.Problems.Any(p => p.Kind == ProblemKind.NotEstimable));
        }
    }

    // The reference lacked a package, or has no such variance: then the engine refuses it too.
    private static void NotComputed(OracleRun run, string what, string error, Func<EffectSizeSet> compute)
    {
        if (error.Contains("'gsl' package", StringComparison.Ordinal)) run.True($"{what}: computed", compute().Yi.All(y => y is not null));
        else run.True($"{what}: refused", Record.Exception(() => compute()) is ArgumentOutOfRangeException);
    }
}
