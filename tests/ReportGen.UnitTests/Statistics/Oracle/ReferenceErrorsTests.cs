using System.Text.Json;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Where the reference is wrong the engine is right: shown by data that differ in scale or origin only, by exact arithmetic, or by the likelihood itself.</summary>
public sealed class ReferenceErrorsTests
{
    private static readonly JsonElement Extremes = OracleFile.Read("extremes.json");

    [Fact]
    public void The_q_profile_of_large_offset_is_that_of_tiny_scale()
    {
        var (yi, vi) = Data("large_offset");
        var expected = Interval("tiny_scale", "QP");
        var actual = Tau2Intervals.QProfile(yi, vi).Value!.Tau2;
        actual.Lower.ShouldBe(expected.Lower * 1e14, 1e-6 * actual.Lower);
        actual.Upper.ShouldBe(expected.Upper * 1e14, 1e-6 * actual.Upper);
    }

    [Theory]
    [InlineData("PL_REML", true)]
    [InlineData("PL_ML", false)]
    public void The_profile_likelihood_of_tiny_scale_is_that_of_large_offset(string name, bool restricted)
    {
        var (yi, vi) = Data("tiny_scale");
        var expected = Interval("large_offset", name);
        var actual = Tau2Intervals.ProfileLikelihood(yi, vi, restricted).Value!.Tau2;
        (actual.Lower * 1e14).ShouldBe(expected.Lower, 1e-6 * expected.Upper);
        (actual.Upper * 1e14).ShouldBe(expected.Upper, 1e-6 * expected.Upper);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_profile_likelihood_of_vi_tiny_falls_by_half_the_quantile(bool restricted)
    {
        var (yi, vi) = Data("vi_tiny");
        double[] y = [.. yi.Select(value => (value - 1) * 1e6)], v = [.. vi.Select(value => value * 1e12)];
        var interval = Tau2Intervals.ProfileLikelihood(yi, vi, restricted).Value!.Tau2;
        double Deviance(double tau2)
        {
            // Equal variances: all in closed form.
            double mean = y.Average(), total = v[0] + tau2, k = y.Length;
            return ((restricted ? k - 1 : k) * Math.Log(total)) + (y.Sum(value => (value - mean) * (value - mean)) / total);
        }

        interval.Lower.ShouldBe(0);
        (Deviance(interval.Upper * 1e12) - Deviance(0)).ShouldBe(3.841458820694124, 1e-7);
    }

    [Fact]
    public void The_typical_variance_of_vi_tiny_one_is_exact()
    {
        var (yi, vi) = Data("vi_tiny_one");
        decimal[] w = [.. vi.Select(v => 1 / (decimal)v)];
        decimal sum = w.Sum(), trace = w.Sum(x => x * ((sum - x) / sum));
        var fit = InverseVariance.Pool(yi, vi, new() { Estimator = Tau2Estimator.DL }).Value!;
        fit.Heterogeneity!.TypicalVariance!.Value.ShouldBe((double)(3 / trace), 1e-12);
        fit.StandardErrorOfTau2!.Value.ShouldBe(Math.Sqrt(6) / (double)trace, 1e-12);
    }

    [Fact]
    public void The_likelihood_of_vi_ratio_1e12_is_higher_than_the_references()
    {
        var (yi, vi) = Data("vi_ratio_1e12");
        var reference = Case("vi_ratio_1e12").GetProperty("fits").EnumerateArray().First(f => f.GetProperty("method").GetString() == "ML");
        var fit = InverseVariance.Pool(yi, vi, new() { Estimator = Tau2Estimator.ML }).Value!;
        double logs = 0, weights = 0, mean = 0, q = 0;
        for (int i = 0; i < yi.Length; i++)
            (logs, weights, mean) = (logs + Math.Log(2 * Math.PI * (vi[i] + fit.Tau2)), weights + (1 / (vi[i] + fit.Tau2)), mean + (yi[i] / (vi[i] + fit.Tau2)));
        mean /= weights;
        for (int i = 0; i < yi.Length; i++)
            q += (yi[i] - mean) * (yi[i] - mean) / (vi[i] + fit.Tau2);
        fit.MaximumLikelihood.LogLikelihood.ShouldBe(-0.5 * (logs + q), 1e-9);
        fit.MaximumLikelihood.LogLikelihood.ShouldBeGreaterThan(reference.GetProperty("fit.stats").GetProperty("ll.ML").GetDouble() + 37);
    }

    [Fact]
    public void The_likelihood_of_large_offset_is_that_of_centred_data()
    {
        var (yi, vi) = Data("large_offset");
        double[] weights = [.. vi.Select(v => Math.Sqrt(1 / v))];
        var options = new PoolingOptions { Estimator = Tau2Estimator.GENQ };
        var centred = InverseVariance.Pool([.. yi.Select(y => y - 1e8)], vi, options, weights).Value!;
        var fit = InverseVariance.Pool(yi, vi, options, weights).Value!;
        fit.MaximumLikelihood.LogLikelihood.ShouldBe(centred.MaximumLikelihood.LogLikelihood, 1e-12);
        fit.RestrictedMaximumLikelihood.LogLikelihood.ShouldBe(centred.RestrictedMaximumLikelihood.LogLikelihood, 1e-12);
    }

    private static JsonElement Case(string id) => Extremes.GetProperty("cases").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);

    private static (double[] Yi, double[] Vi) Data(string id)
    {
        var rows = Case(id).GetProperty("rows");
        return (OracleRun.Column(rows, "yi"), OracleRun.Column(rows, "vi"));
    }

    private static ReportGen.Statistics.Interval Interval(string id, string name)
    {
        var interval = Case(id).GetProperty("tau2_ci").GetProperty(name);
        return new(interval.GetProperty("tau2.lb").GetDouble(), interval.GetProperty("tau2.ub").GetDouble());
    }
}
