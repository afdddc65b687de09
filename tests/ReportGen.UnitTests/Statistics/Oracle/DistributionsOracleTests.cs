using System.Text.Json;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;
using Xunit.Abstractions;

namespace ReportGen.UnitTests.Statistics.Oracle;

public sealed class DistributionsOracleTests(ITestOutputHelper output)
{
    [Fact]
    public void Oracle_distributions_are_held() => OracleRun.Held("distributions.json", output);

    internal static void Check(OracleRun run, JsonElement c)
    {
        string id = c.GetProperty("id").GetString()!;
        bool probability = id is "pnorm_upper" or "pt_two_sided" or "pchisq_upper" or "pf_upper" or "pbeta" or "psignrank";
        foreach (var point in c.GetProperty("data").EnumerateArray())
        {
            double? value = Value(id, point);
            if (probability) run.Probability(point.GetRawText(), point.GetProperty("value"), value);
            else run.Number(point.GetRawText(), point.GetProperty("value"), value);
        }
    }

    private static double? Value(string id, JsonElement point)
    {
        double At(string name) => point.GetProperty(name).GetDouble();
        return id switch
        {
            "pnorm_upper" => NormalDistribution.UpperTail(At("x")),
            "qnorm" => NormalDistribution.Quantile(At("p")),
            "pt_two_sided" => StudentDistribution.TwoSided(At("t"), At("df")),
            "qt" => StudentDistribution.Quantile(At("p"), At("df")),
            "pchisq_upper" => ChiSquaredDistribution.UpperTail(At("x"), At("df")),
            "qchisq" => ChiSquaredDistribution.Quantile(At("p"), At("df")),
            "pf_upper" => FDistribution.UpperTail(At("x"), At("df1"), At("df2")),
            "qbeta" => BetaDistribution.Quantile(At("p"), At("a"), At("b")),
            "pbeta" => BetaDistribution.Cdf(At("x"), At("a"), At("b")),
            "lgamma" => GammaFunction.Log(At("x")),
            "gamma_ratio_J" => HedgesCorrection.Exact(At("m")),
            "psignrank" => SignedRankDistribution.Cdf(At("q"), (int)At("n")),
            _ => null,
        };
    }
}
