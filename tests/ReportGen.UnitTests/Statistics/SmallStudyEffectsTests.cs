using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.SmallStudyEffects;

namespace ReportGen.UnitTests.Statistics;

/// <summary>Small-study tests that the reference files do not hold, by a second route; and edges.</summary>
public sealed class SmallStudyEffectsTests
{
    private static readonly TwoByTwoTable[] Tables =
        [new(4, 119, 11, 128), new(6, 300, 29, 274), new(3, 228, 11, 209), new(62, 13536, 248, 12619), new(33, 5036, 47, 5761), new(0, 40, 3, 37)];

    [Fact]
    public void Harbord_is_the_regression_of_the_scaled_score_on_the_root_of_the_information()
    {
        double[] v = [.. Tables.Select(t => t.N1 * t.N2 * t.Events * t.NonEvents / (t.N * t.N * (t.N - 1)))], x = [.. v.Select(Math.Sqrt)];
        double[] y = [.. Tables.Zip(x, (t, root) => (t.A - (t.Events * t.N1 / t.N)) / root)];
        var (bias, error) = Line(x, y, [.. x.Select(_ => 1.0)]).Intercept;
        var actual = FunnelTests.Harbord(Tables).Value!;
        actual.Slope.Estimate.ShouldBe(bias, 1e-10);
        actual.Slope.StandardError.ShouldBe(error, 1e-10);
        actual.Fit.DegreesOfFreedom.ShouldBe(4);
    }

    [Fact]
    public void Peters_is_the_weighted_regression_of_the_log_odds_ratio_on_the_inverse_size()
    {
        double[] y = [.. Tables.Select(t => t.HasEmptyCell ? t.Plus(0.5) : t).Select(t => Math.Log(t.A * t.D / t.B / t.C))];
        var (slope, error) = Line([.. Tables.Select(t => 1 / t.N)], y, [.. Tables.Select(t => t.Events * t.NonEvents / t.N)]).Slope;
        var actual = FunnelTests.Peters(Tables).Value!;
        actual.Slope.Estimate.ShouldBe(slope, 1e-9 * Math.Abs(slope));
        actual.Slope.StandardError.ShouldBe(error, 1e-9 * error);
    }

    [Fact]
    public void A_double_zero_table_is_left_out_of_both()
    {
        TwoByTwoTable[] tables = [.. Tables, new(0, 10, 0, 12)];
        FunnelTests.Harbord(tables).Value!.Slope.ShouldBe(FunnelTests.Harbord(Tables).Value!.Slope);
        FunnelTests.Peters(tables).Problems.Single(p => p.Kind == ProblemKind.MissingLeftOut).Studies.ShouldBe([6]);
    }

    [Fact]
    public void Peese_is_chosen_only_where_pet_finds_an_effect()
    {
        double[] vi = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3];
        var strong = PetPeese.Estimate([1.02, 0.99, 1.1, 0.97, 1.05, 1.2], vi).Value!;
        strong.ShouldSatisfyAllConditions(e => e.UsesPeese.ShouldBeTrue(), e => e.Estimate.ShouldBe(e.Peese.Intercept));
        var none = PetPeese.Estimate([0.1, -0.15, 0.25, -0.2, 0.3, 0.1], vi).Value!;
        none.ShouldSatisfyAllConditions(e => e.UsesPeese.ShouldBeFalse(), e => e.Estimate.ShouldBe(e.Pet.Intercept));
    }

    [Fact]
    public void Equal_variances_allow_no_test_of_the_funnel()
    {
        double[] yi = [0.1, 0.4, 0.2, 0.9], vi = [0.1, 0.1, 0.1, 0.1];
        FunnelTests.Classical(yi, vi).Has(ProblemKind.NoVariation).ShouldBeTrue();
        PetPeese.Estimate(yi, vi).Value.ShouldBeNull();
        RankCorrelation.Begg(yi, vi).Has(ProblemKind.NoVariation).ShouldBeTrue();
        TrimFill.Fill(yi, vi).Value!.Side.ShouldBe(FunnelSide.Left);
    }

    [Fact]
    public void Too_few_studies_are_a_problem()
    {
        RankCorrelation.Begg([0.1, 0.2], [0.1, 0.2]).Has(ProblemKind.TooFewStudies).ShouldBeTrue();
        TrimFill.Fill([0.1, 0.2], [0.1, 0.2]).Has(ProblemKind.TooFewStudies).ShouldBeTrue();
        FunnelTests.Classical([0.1, 0.2], [0.1, 0.2]).Has(ProblemKind.TooFewStudies).ShouldBeTrue();
        FailSafe.Rosenthal([], []).Has(ProblemKind.NoStudies).ShouldBeTrue();
    }

    [Fact]
    public void A_symmetric_funnel_is_not_filled()
    {
        double[] yi = [-0.4, -0.2, -0.1, 0, 0.1, 0.2, 0.4], vi = [0.3, 0.2, 0.1, 0.01, 0.1, 0.2, 0.3];
        TrimFill.Fill(yi, vi).Value!.ShouldSatisfyAllConditions(f => f.Missing.ShouldBe(0), f => f.FilledYi.ShouldBeEmpty(), f => f.Effect.K.ShouldBe(7));
        RankCorrelation.Begg(yi, vi).Has(ProblemKind.Ties).ShouldBeTrue();
    }

    // Weighted least squares of a line by the normal equations.
    private static ((double Estimate, double Error) Intercept, (double Estimate, double Error) Slope) Line(double[] x, double[] y, double[] w)
    {
        double sum = w.Sum(), meanX = x.Zip(w, (a, b) => a * b).Sum() / sum, meanY = y.Zip(w, (a, b) => a * b).Sum() / sum, sxx = 0, sxy = 0;
        for (int i = 0; i < x.Length; i++)
            (sxx, sxy) = (sxx + (w[i] * (x[i] - meanX) * (x[i] - meanX)), sxy + (w[i] * (x[i] - meanX) * (y[i] - meanY)));
        double slope = sxy / sxx, intercept = meanY - (slope * meanX), residual = 0;
        for (int i = 0; i < x.Length; i++)
            residual += w[i] * Math.Pow(y[i] - intercept - (slope * x[i]), 2);
        double variance = residual / (x.Length - 2);
        return ((intercept, Math.Sqrt(variance * ((1 / sum) + (meanX * meanX / sxx)))), (slope, Math.Sqrt(variance / sxx)));
    }
}
