using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Glmm;

namespace ReportGen.UnitTests.Statistics;

public sealed class GlmmTests
{
    private static readonly TwoByTwoTable[] Tables = [new(4, 96, 9, 91), new(0, 50, 3, 47), new(12, 38, 10, 40), new(2, 198, 8, 192), new(1, 29, 0, 30)];

    [Theory]
    [InlineData(-3.0, 0.4)]
    [InlineData(-1.0, 2.5)]
    [InlineData(2.0, 0.0)]
    public void Quadrature_about_the_mode_is_the_integral(double mean, double tau)
    {
        var study = new BinomialLikelihood(2, 17, 0);
        double sum = 0, step = 1e-3;
        for (double u = -12; u <= 12; u += step)
            sum += step * Math.Exp(study.Value(mean + (tau * u)) - (u * u / 2)) / Math.Sqrt(2 * Math.PI);
        new AdaptiveQuadrature(new(51)).Integrate(study.Value, study.Slopes, mean, tau).LogIntegral.ShouldBe(Math.Log(sum), 1e-9);
    }

    [Fact]
    public void The_product_rule_is_the_double_integral()
    {
        var study = new TwoGroupStudy(new BinomialLikelihood(3, 20, 0), new BinomialLikelihood(7, 25, 0));
        double[] p = [0.5, 0.8, -1.2, 1.1];
        double sum = 0, step = 0.02;
        for (double u = -8; u <= 8; u += step)
            for (double v = -8; v <= 8; v += step)
                sum += step * step * Math.Exp(study.Value(p[2] + (p[3] * v), p[0] + (p[1] * u)) - (u * u / 2) - (v * v / 2)) / (2 * Math.PI);
        new ProductQuadrature(new(25)).Integrate(study, p).LogIntegral.ShouldBe(Math.Log(sum), 1e-8);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(51)]
    [InlineData(101)]
    public void A_rule_of_n_nodes_is_exact_up_to_degree_2n_less_1(int n)
    {
        var rule = new GaussHermiteRule(n);
        double Moment(int degree) => rule.Nodes.Select((x, i) => Math.Exp(rule.LogWeights[i] - (x * x)) * Math.Pow(x, degree)).Sum();
        Moment(0).ShouldBe(Math.Sqrt(Math.PI), 1e-13);
        Moment(1).ShouldBe(0, 1e-13);
        if (n > 1) Moment(12).ShouldBe(Math.Sqrt(Math.PI) * 10395 / 64, 1e-10);
    }

    [Fact]
    public void All_models_are_the_same_whatever_the_order_and_turn_with_the_groups()
    {
        var options = new GlmmOptions { Nodes = 9 };
        foreach (var model in Enum.GetValues<GlmmModel>())
        {
            var fit = TwoGroupGlmm.PoolOddsRatio(model, Tables, options).Value!;
            var reversed = TwoGroupGlmm.PoolOddsRatio(model, [.. Tables.Reverse()], options).Value!;
            var turned = TwoGroupGlmm.PoolOddsRatio(model, [.. Tables.Select(t => new TwoByTwoTable(t.C, t.D, t.A, t.B))], options).Value!;
            (reversed.Estimate, reversed.StandardError, reversed.Tau2).ShouldBe((fit.Estimate, fit.StandardError, fit.Tau2));

            // The binomial approximation is not symmetric in events and non-events, but in the groups it is.
            turned.Estimate.ShouldBe(-fit.Estimate, 1e-6);
            turned.StandardError.ShouldBe(fit.StandardError, 1e-5);
            turned.Fit.LogLikelihood.ShouldBe(fit.Fit.LogLikelihood, 1e-7);
        }
    }

    [Fact]
    public void Without_the_interval_of_tau2_all_else_is_the_same_to_the_last_digit()
    {
        foreach (var model in Enum.GetValues<GlmmModel>())
        {
            var options = new GlmmOptions { Nodes = 9 };
            var whole = TwoGroupGlmm.PoolOddsRatio(model, Tables, options).Value!;
            var quick = TwoGroupGlmm.PoolOddsRatio(model, Tables, options with { WithTau2Interval = false }).Value!;
            (whole.Tau2Interval is null).ShouldBe(model == GlmmModel.UMRS);
            quick.Tau2Interval.ShouldBeNull();
            (quick with { Options = options, Tau2Interval = whole.Tau2Interval, Studies = whole.Studies }).ShouldBe(whole);
        }
    }

    [Fact]
    public void Equal_effects_of_proportions_are_the_crude_proportion()
    {
        var fit = LogisticNormal.Pool([1, 0, 6, 3], [20, 11, 40, 19], new() { EqualEffects = true }).Value!;
        fit.Estimate.ShouldBe(Math.Log(10.0 / 80), 1e-9);
        fit.StandardError.ShouldBe(Math.Sqrt((1.0 / 10) + (1.0 / 80)), 1e-7);
        fit.Tau2.ShouldBe(0);
        fit.PredictionInterval.ShouldBeNull();
        PoissonNormal.Pool([new(3, 100), new(0, 50)], new() { EqualEffects = true }).Value!.Estimate.ShouldBe(Math.Log(3.0 / 150), 1e-9);
    }

    [Fact]
    public void Sparse_complications_lie_far_below_the_corrected_logit()
    {
        // Four of six studies without events.
        var fit = LogisticNormal.Pool([0, 0, 0, 0, 4, 1], [12, 12, 10, 70, 25, 6]).Value!;
        BackTransformation.InverseLogit(fit.Estimate).ShouldBeLessThan(0.03);
        fit.Studies.Length.ShouldBe(6);
    }

    [Fact]
    public void Data_without_a_finite_estimate_give_a_reason()
    {
        LogisticNormal.Pool([], []).Has(ProblemKind.NoStudies).ShouldBeTrue();
        LogisticNormal.Pool([0, 0], [10, 20]).Has(ProblemKind.UnboundedLikelihood).ShouldBeTrue();
        LogisticNormal.Pool([10, 20], [10, 20]).Has(ProblemKind.UnboundedLikelihood).ShouldBeTrue();
        LogisticNormal.Pool([0, 20], [10, 20]).Has(ProblemKind.UnboundedLikelihood).ShouldBeTrue();
        LogisticNormal.Pool([0, 20], [10, 20], new() { EqualEffects = true }).Value!.Estimate.ShouldBe(Math.Log(2), 1e-8);
        PoissonNormal.Pool([new(0, 10), new(0, 20)]).Has(ProblemKind.UnboundedLikelihood).ShouldBeTrue();
        foreach (var model in Enum.GetValues<GlmmModel>())
        {
            TwoGroupGlmm.PoolOddsRatio(model, [new(0, 10, 0, 10), new(-1, 2, 3, 4)]).Value.ShouldBeNull();
            TwoGroupGlmm.PoolOddsRatio(model, [new(0, 10, 3, 10), new(0, 20, 1, 19), new(0, 9, 0, 9)]).Has(ProblemKind.UnboundedLikelihood).ShouldBeTrue();
            var one = TwoGroupGlmm.PoolOddsRatio(model, [new(3, 10, 5, 9)]);
            one.Has(ProblemKind.SingleStudy).ShouldBeTrue();
            one.Value!.Tau2.ShouldBe(0);
            one.Value.I2.ShouldBe(0);
        }
    }

    [Fact]
    public void Hard_counts_give_numbers_or_a_reason()
    {
        (double[] X, double[] N)[] sets =
        [
            ([0, 10, 0, 20], [10, 10, 20, 20]), ([0, 5], [5, 5]), ([1, 1], [1, 2]), ([1e7, 2e7], [1e9, 1e9]), ([0, 0, 1], [1e6, 1e6, 1e6]), ([5, 5, 5], [10, 10, 10]), ([0.5, 3], [10, 7]), ([1, 1e6], [2e6, 2e6]),
        ];
        foreach (var (x, n) in sets)
        {
            var computed = LogisticNormal.Pool(x, n, new() { Nodes = 15 });
            if (computed.Value is not { } fit) computed.Problems.ShouldNotBeEmpty();
            else
                new[] { fit.Estimate, fit.StandardError, fit.Tau2, fit.PValue, fit.ConfidenceInterval.Lower, fit.LikelihoodRatioTest.Statistic, fit.WaldTest.Statistic, fit.Fit.LogLikelihood, fit.I2, fit.H2 }
                    .ShouldAllBe(f => double.IsFinite(f), string.Join(' ', x));
            var rates = PoissonNormal.Pool([.. x.Zip(n, (a, b) => new EventRate(a, b))], new() { Nodes = 15 });
            (rates.Value is { } r ? double.IsFinite(r.StandardError) : rates.Problems.Length > 0).ShouldBeTrue(string.Join(' ', x));
        }
    }

    [Fact]
    public void Left_out_studies_are_named()
    {
        var computed = TwoGroupGlmm.PoolOddsRatio(GlmmModel.CMAL, [.. Tables, new(0, 10, 0, 12), new(double.NaN, 1, 1, 1)]);
        computed.Value!.Studies.ShouldBe([0, 1, 2, 3, 4]);
        computed.Problems.First(p => p.Kind == ProblemKind.DoubleZero).Studies.ShouldBe([5]);
        computed.Problems.First(p => p.Kind == ProblemKind.InvalidCounts).Studies.ShouldBe([6]);
        LogisticNormal.Pool([1, 3, 2], [10, 2, 20]).Problems.Single().Studies.ShouldBe([1]);
        TwoGroupGlmm.PoolOddsRatio(GlmmModel.CMEL, [new(1.5, 3, 2, 4)]).Has(ProblemKind.InvalidCounts).ShouldBeTrue();
    }
}
