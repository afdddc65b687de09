using System.Text.Json;
using ReportGen.Statistics;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>
/// A fit of which the reference took the stationary point τ² = 0 although the likelihood is higher elsewhere: its figures are held against those at that point, by plain
/// sums, and the engine's likelihood must be the higher one.
/// </summary>
internal sealed class LowerMaximum(OracleRun run, string name, JsonElement expected, double[] yi, double[] vi)
{
    private const string CaseId = "vi_ratio_1e12";

    /// <summary>Whether the reference stopped there.</summary>
    public static bool WasTaken(string caseId, JsonElement expected) =>
        caseId == CaseId && expected.GetProperty("method").GetString() == "ML" && expected.GetProperty("tau2").GetDouble() == 0;

    /// <summary>Whether the reference followed the profile of the likelihood from there on.</summary>
    public static bool WasFollowed(string caseId, string interval, JsonElement expected) =>
        caseId == CaseId && interval == "PL_ML" && expected.GetProperty("tau2.lb").GetDouble() == 0;

    public void Check(PooledEffect actual)
    {
        bool knha = expected.GetProperty("test").GetString() == "knha";
        double[] w = [.. vi.Select(v => 1 / v)];
        double sum = w.Sum(), mean = w.Zip(yi, (a, y) => a * y).Sum() / sum, q = w.Zip(yi, (a, y) => a * (y - mean) * (y - mean)).Sum();
        int k = yi.Length;
        double se = Math.Sqrt((knha ? q / (k - 1) : 1) / sum), z = mean / se;
        Held("k", k);
        Held("estimate", mean);
        Held("se", se);
        Held(knha ? "tval" : "zval", z);
        if (knha) Held("df", k - 1);
        run.Probability($"{name} pval at 0", expected.GetProperty("pval"), knha ? StudentDistribution.TwoSided(z, k - 1) : 2 * NormalDistribution.UpperTail(Math.Abs(z)));
        double critical = knha ? StudentDistribution.Quantile(0.975, k - 1) : NormalDistribution.Quantile(0.975);
        foreach (var (prefix, quantile) in new[] { ("ci.", critical), ("pi.", critical), ("pi.riley.", StudentDistribution.Quantile(0.975, k - 2)) })
            run.Limits($"{name} at 0", expected, prefix, new Interval(mean - (quantile * se), mean + (quantile * se)));
        foreach (var (field, value) in new[] { ("tau2", 0d), ("tau", 0), ("I2", 0), ("H2", 1), ("QE", q), ("QEdf", k - 1) })
            Held(field, value);
        run.Number($"{name} se.tau2 at 0", expected.GetProperty("se.tau2"), Math.Sqrt(2 / w.Sum(x => x * x)), 1e-9, 1e-6);
        run.Probability($"{name} QEp at 0", expected.GetProperty("QEp"), ChiSquaredDistribution.UpperTail(q, k - 1));
        Likelihoods(actual, w, q);
        if (!expected.TryGetProperty("weights", out var weights)) return;
        for (int i = 0; i < k; i++)
            run.Number($"{name} weight {i} at 0", weights[i], 100 * w[i] / sum);
    }

    private void Likelihoods(PooledEffect actual, double[] w, double q)
    {
        double sum = w.Sum(), k = w.Length, ml = -0.5 * ((k * Math.Log(2 * Math.PI)) - w.Sum(Math.Log) + q);
        double reml = ml + (0.5 * (Math.Log(2 * Math.PI) + Math.Log(k) - Math.Log(sum)));
        var stats = expected.GetProperty("fit.stats");
        foreach (var (suffix, ll, n) in new[] { ("ML", ml, k), ("REML", reml, k - 1) })
        {
            run.Number($"{name} ll.{suffix} at 0", stats.GetProperty("ll." + suffix), ll);
            run.Number($"{name} AIC.{suffix} at 0", stats.GetProperty("AIC." + suffix), 4 - (2 * ll));
            run.Number($"{name} BIC.{suffix} at 0", stats.GetProperty("BIC." + suffix), (2 * Math.Log(n)) - (2 * ll));
        }

        run.True($"{name}: the likelihood is higher elsewhere", actual.MaximumLikelihood.LogLikelihood > ml + 37 && actual.Tau2 > 0);
    }

    private void Held(string field, double value) => run.Number($"{name} {field} at 0", expected.GetProperty(field), value);
}
