using System.Text.Json;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>The options under which a set of effect sizes was computed.</summary>
internal static class OracleOptions
{
    /// <summary>The correction; null for the custom of the measure.</summary>
    public static ContinuityCorrection? Correction(JsonElement? options) => options is not { } o || !o.TryGetProperty("to", out var to)
        ? null
        : new(
            to.GetString() switch
            {
                "only0" => CorrectionRule.OnlyZero,
                "all" => CorrectionRule.All,
                "if0all" => CorrectionRule.IfAnyZeroAll,
                "none" => CorrectionRule.None,
                var other => throw new FormatException($"Unknown rule {other}"),
            },
            o.GetProperty("add").GetDouble());

    public static bool DropsDoubleZeros(JsonElement? options) => options is { } o && o.TryGetProperty("drop00", out var drop) && drop.GetBoolean();

    public static VarianceFormula Variance(JsonElement? options) =>
        options is { } o && o.TryGetProperty("vtype", out var name) ? Enum.Parse<VarianceFormula>(name.GetString()!) : VarianceFormula.LS;

    /// <summary>Estimator and test of a fit.</summary>
    public static PoolingOptions Pooling(JsonElement fit) => new()
    {
        Estimator = Enum.Parse<Tau2Estimator>(fit.GetProperty("method").GetString()!),
        Test = fit.GetProperty("test").GetString() switch
        {
            "knha" => PoolingTest.HartungKnapp,
            "z" => PoolingTest.Z,
            var other => throw new FormatException($"Unknown test {other}"),
        },
    };
}
