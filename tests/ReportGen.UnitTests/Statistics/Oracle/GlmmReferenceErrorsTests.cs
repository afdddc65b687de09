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
