using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Numerics;

namespace ReportGen.UnitTests.Statistics.Oracle;

/// <summary>Where the reference's mixed models stopped early the engine's figures are the right ones: shown by plain sums over the conditional distribution and by the joint likelihood of all parameters.</summary>
public sealed class GlmmReferenceErrorsTests
{
    private static readonly JsonElement Glmm = OracleFile.Read("glmm.json");

    [Fact]
    public void The_conditional_Wald_test_of_bcg_is_that_of_plain_sums()
    {
        var tables = OracleStudies.Tables(Case("bcg:OR").GetProperty("rows"));
        double sum = 0, first = 0, second = 0;
        foreach (var table in tables)
        {
            double low = -10, high = 10;
            for (int i = 0; i < 100; i++)
            {
                double middle = (low + high) / 2;
                if (Conditional(table, middle).Mean < table.A) low = middle;
                else high = middle;
            }

            double w = Conditional(table, low).Variance;
            (sum, first, second) = (sum + w, first + (w * low), second + (w * low * low));
        }

        var actual = TwoGroupGlmm.PoolOddsRatio(GlmmModel.CMEL, tables, new() { EqualEffects = true }).Value!;
        actual.WaldTest.Statistic.ShouldBe(second - (first * first / sum), 1e-7);

        // Nearly that of the log odds ratios themselves.
        TwoGroupGlmm.PoolOddsRatio(GlmmModel.UMFS, tables, new() { EqualEffects = true }).Value!.WaldTest.Statistic.ShouldBe(actual.WaldTest.Statistic, 0.1);
    }

    [Theory]
    [InlineData("hart1999:rates")]
    [InlineData("bcg:OR")]
    public void The_Wald_test_beside_random_study_effects_is_that_of_the_joint_likelihood(string id)
    {
        var rows = Case(id).GetProperty("rows");
        bool rates = id.EndsWith("rates", StringComparison.Ordinal);
        EventRate[] first = OracleStudies.Rates(rows, 1), second = OracleStudies.Rates(rows, 2);
        var tables = OracleStudies.Tables(rows);
        TwoGroupStudy[] studies = rates
            ? [.. first.Zip(second, (x, y) => new TwoGroupStudy(new PoissonLikelihood(x.Events, x.PersonTime), new PoissonLikelihood(y.Events, y.PersonTime)))]
            : [.. tables.Select(t => new TwoGroupStudy(new BinomialLikelihood(t.A, t.N1, 0), new BinomialLikelihood(t.C, t.N2, 0)))];

        // All parameters at once: the mean and standard deviation of group 2, and each study's own effect.
        var laplace = new AdaptiveQuadrature(new(1));
        double Study(TwoGroupStudy s, double[] x, double theta) =>
            laplace.Integrate(a => s.Value(a + (theta / 2), theta), a => s.SlopesByAlpha(a + (theta / 2), theta), x[0], x[1]).LogIntegral;
        var joint = new NewtonMaximizer(x => studies.Select((s, i) => Study(s, x, x[i + 2])).Sum());
        double[] found = joint.From([-3, 0.5, .. studies.Select(_ => 0.0)])!.Value.Point;
        var effects = Matrix<double>.Build.DenseOfArray(joint.Covariance(found)!).SubMatrix(2, studies.Length, 2, studies.Length);
        var contrasts = Matrix<double>.Build.Dense(studies.Length - 1, studies.Length, (i, j) => j == 0 ? -1 : j == i + 1 ? 1 : 0);
        var differences = contrasts * Vector<double>.Build.DenseOfArray(found[2..]);
        double expected = differences * (contrasts * effects * contrasts.Transpose()).Solve(differences);

        var options = new GlmmOptions { Nodes = 1, EqualEffects = true };
        var actual = rates ? TwoGroupGlmm.PoolRateRatio(GlmmModel.UMRS, first, second, options) : TwoGroupGlmm.PoolOddsRatio(GlmmModel.UMRS, tables, options);
        actual.Value!.WaldTest.Statistic.ShouldBe(expected, 1e-4 * expected);
    }

    [Fact]
    public void The_conditional_fit_of_hine_has_its_maximum_without_variance_between_studies()
    {
        var element = Case("hine1989:OR");
        var tables = OracleStudies.Tables(element.GetProperty("rows"));
        var reference = element.GetProperty("fits").EnumerateArray().Single(f => f.GetProperty("model").GetString() == "CM.EL");
        var actual = TwoGroupGlmm.PoolOddsRatio(GlmmModel.CMEL, tables).Value!;
        actual.Tau2.ShouldBe(0);
        actual.Fit.LogLikelihood.ShouldBeGreaterThanOrEqualTo(reference.GetProperty("logLik").GetDouble());
        actual.Fit.LogLikelihood.ShouldBe(tables.Sum(t => Conditional(t, actual.Estimate).LogProbability), 1e-9);
        actual.StandardError.ShouldBe(1 / Math.Sqrt(tables.Sum(t => Conditional(t, actual.Estimate).Variance)), 1e-7);
    }

    [Fact]
    public void The_upper_limit_of_the_variance_is_where_the_profile_falls_by_half_the_quantile()
    {
        double[] x = [10, 60, 20], n = [10, 62, 25];
        var actual = LogisticNormal.Pool(x, n, new() { Nodes = 51 }).Value!;
        double at = Profile(x, n, Math.Sqrt(actual.Tau2)), beyond = Profile(x, n, Math.Sqrt(actual.Tau2Interval!.Value.Upper));
        (2 * (at - beyond)).ShouldBe(3.841458820694124, 1e-3);
    }

    // The largest log-likelihood over the mean, by golden section; each study's integral by the trapezoidal rule.
    private static double Profile(double[] x, double[] n, double tau)
    {
        double Study(double mean, int i)
        {
            double sum = 0;
            for (int step = -2000; step <= 2000; step++)
            {
                double u = step * 0.004, theta = mean + (tau * u);
                double softplus = Math.Max(theta, 0) + Math.Log(1 + Math.Exp(-Math.Abs(theta)));
                sum += Math.Exp((x[i] * theta) - (n[i] * softplus) - (u * u / 2));
            }

            return Math.Log(sum * 0.004 / Math.Sqrt(2 * Math.PI));
        }

        double Total(double mean) => x.Select((_, i) => Study(mean, i)).Sum();
        double golden = (Math.Sqrt(5) - 1) / 2, low = -5, high = 15;
        while (high - low > 1e-5)
        {
            double left = high - (golden * (high - low)), right = low + (golden * (high - low));
            if (Total(left) > Total(right)) high = right;
            else low = left;
        }

        return Total((low + high) / 2);
    }

    private static JsonElement Case(string id) => Glmm.GetProperty("cases").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);

    // Fisher's noncentral hypergeometric distribution, every term of it.
    private static (double LogProbability, double Mean, double Variance) Conditional(TwoByTwoTable t, double theta)
    {
        int low = (int)Math.Max(0, t.Events - t.N2), high = (int)Math.Min(t.N1, t.Events);
        double[] logs = new double[high - low + 1];
        for (int a = low + 1; a <= high; a++)
            logs[a - low] = logs[a - low - 1] + Math.Log((t.N1 - a + 1) * (t.Events - a + 1) / (a * (t.N2 - t.Events + a))) + theta;
        double largest = logs.Max(), total = logs.Sum(l => Math.Exp(l - largest));
        double mean = logs.Select((l, i) => (low + i) * Math.Exp(l - largest)).Sum() / total;
        double variance = logs.Select((l, i) => (low + i - mean) * (low + i - mean) * Math.Exp(l - largest)).Sum() / total;
        return (logs[(int)t.A - low] - largest - Math.Log(total), mean, variance);
    }
}
