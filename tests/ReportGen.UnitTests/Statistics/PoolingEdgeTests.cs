using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics;

/// <summary>What happens where a formula ends. No case throws, and no figure is NaN.</summary>
public sealed class PoolingEdgeTests
{
    public static TheoryData<Tau2Estimator, PoolingTest> All
    {
        get
        {
            var data = new TheoryData<Tau2Estimator, PoolingTest>();
            foreach (var estimator in Enum.GetValues<Tau2Estimator>())
                foreach (var test in Enum.GetValues<PoolingTest>())
                    data.Add(estimator, test);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_study_gives_no_result(Tau2Estimator estimator, PoolingTest test)
    {
        var computed = InverseVariance.Pool([], [], Options(estimator, test));
        computed.Value.ShouldBeNull();
        computed.Has(ProblemKind.NoStudies).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void One_study_is_its_own_pool_by_z(Tau2Estimator estimator, PoolingTest test)
    {
        var computed = InverseVariance.Pool([0.5], [0.04], Options(estimator, test));
        computed.Has(ProblemKind.SingleStudy).ShouldBeTrue();
        computed.Value!.Estimate.ShouldBe(0.5);
        computed.Value.StandardError.ShouldBe(0.2, 1e-15);
        computed.Value.DegreesOfFreedom.ShouldBeNull();
        computed.Value.Tau2.ShouldBe(0);
        computed.Value.Heterogeneity!.I2.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Hard_data_give_numbers_or_a_reason(Tau2Estimator estimator, PoolingTest test)
    {
        (double[] Y, double[] V)[] sets =
        [
            ([0, 0], [1, 1]), ([0, 0, 0], [0, 0, 0]), ([1, 2], [0, 1]), ([1, 1, 2], [0, 0, 1]), ([1, 2, 3], [-1, 1, 1]), ([1e200, -1e200], [1, 1]), ([1, 2], [1e-320, 1]), ([1, 2, 5], [1e300, 1e300, 1]),
            ([1e-300, 2e-300], [1e-30, 1e-30]), ([double.NaN, 1], [1, 1]), ([double.PositiveInfinity, 1, 3], [1, 1, 1]), ([1, 2, 3], [1, double.PositiveInfinity, 1]), ([5, 5, 5], [1e-100, 1e-100, 1e-100]), ([1, 100], [1e-140, 1e-140]),
        ];
        foreach (var (y, v) in sets)
        {
            var computed = InverseVariance.Pool(y, v, Options(estimator, test));
            if (computed.Value is not { } fit)
            {
                computed.Problems.ShouldNotBeEmpty();
                continue;
            }

            double?[] figures =
            [
                fit.Estimate, fit.StandardError, fit.Tau2, fit.StandardErrorOfTau2, fit.PValue, fit.ConfidenceInterval.Lower, fit.ConfidenceInterval.Upper, fit.PredictionInterval?.Lower,
                fit.Heterogeneity?.Q, fit.Heterogeneity?.I2, fit.Heterogeneity?.H2, fit.MaximumLikelihood.LogLikelihood, fit.RestrictedMaximumLikelihood.LogLikelihood, .. fit.Weights.Select(w => (double?)w),
            ];
            figures.ShouldAllBe(f => f == null || double.IsFinite(f.Value), $"{estimator} {test} of {string.Join(' ', y)} | {string.Join(' ', v)}");
            (fit.Statistic is { } s && double.IsNaN(s)).ShouldBeFalse();
        }

        foreach (var (y, v) in sets)
            foreach (var interval in new[] { Tau2Intervals.QProfile(y, v), Tau2Intervals.ProfileLikelihood(y, v, true), Tau2Intervals.ProfileLikelihood(y, v, false) })
                (interval.Value is { } i ? double.IsFinite(i.Tau2.Upper) && i.Tau2.Lower >= 0 : interval.Problems.Length > 0)
                    .ShouldBeTrue($"{string.Join(' ', y)} | {string.Join(' ', v)}");
    }

    [Fact]
    public void Identical_effects_have_no_width_under_Hartung_Knapp()
    {
        var computed = InverseVariance.Pool([0.3, 0.3], [0.1, 0.1], Options(Tau2Estimator.REML, PoolingTest.HartungKnapp));
        computed.Has(ProblemKind.ZeroStandardError).ShouldBeTrue();
        computed.Value!.Statistic.ShouldBe(double.PositiveInfinity);
        computed.Value.ConfidenceInterval.ShouldBe(new Interval(0.3, 0.3));
        InverseVariance.Pool([0, 0], [0.1, 0.1], Options(Tau2Estimator.REML, PoolingTest.HartungKnapp)).Value!.PValue.ShouldBeNull();
    }

    [Fact]
    public void A_likelihood_that_falls_at_0_may_have_its_maximum_elsewhere()
    {
        // Complications of small series, none or all affected: two maxima.
        var set = ProportionEffectSizes.Compute(ProportionMeasure.PLO, [0, 5, 3, 8, 0, 12, 1], [9, 5, 11, 8, 20, 40, 1]);
        var yi = set.Yi.Select(y => y!.Value).ToArray();
        var vi = set.Vi.Select(v => v!.Value).ToArray();
        new LikelihoodProfile(StudyEffects.From(yi, vi), restricted: false).Score(0).ShouldBeLessThan(0);
        InverseVariance.Pool(set, new() { Estimator = Tau2Estimator.ML }).Value!.Tau2.ShouldBe(2.6680554, 1e-6);
    }

    [Fact]
    public void Corrected_and_impossible_studies_are_named()
    {
        var set = ProportionEffectSizes.Compute(ProportionMeasure.PLO, [2, 0, 7, 5, 1], [12, 5, 6, 5, 0]);
        set.Corrected.ShouldBe([1, 3]);
        set.Problems.Single().Kind.ShouldBe(ProblemKind.InvalidCounts);
        set.Problems.Single().Studies.ShouldBe([2, 4]);
        set.Yi[2].ShouldBeNull();
        var pooled = InverseVariance.Pool(set);
        pooled.Value!.Studies.ShouldBe([0, 1, 3]);
        pooled.Problems.First(p => p.Kind == ProblemKind.MissingLeftOut).Studies.ShouldBe([2, 4]);
    }

    [Fact]
    public void A_million_studies_that_are_twenty_repeated_have_the_maximum_of_the_twenty()
    {
        double[] y = [.. Enumerable.Range(0, 20).Select(i => Math.Sin(i))], v = [.. Enumerable.Range(0, 20).Select(i => 0.02 + (0.01 * i))];
        var options = new PoolingOptions { Estimator = Tau2Estimator.ML };
        var few = InverseVariance.Pool(y, v, options).Value!;
        var many = InverseVariance.Pool([.. Enumerable.Range(0, 1_000_000).Select(i => y[i % 20])], [.. Enumerable.Range(0, 1_000_000).Select(i => v[i % 20])], options).Value!;
        many.Tau2.ShouldBe(few.Tau2, 1e-13);
        many.Estimate.ShouldBe(few.Estimate, 1e-13);
        many.StandardError.ShouldBe(few.StandardError / Math.Sqrt(50_000), 1e-15);
        many.MaximumLikelihood.LogLikelihood.ShouldBe(50_000 * few.MaximumLikelihood.LogLikelihood, 1e-6);
    }

    [Fact]
    public void Arrays_of_unequal_length_are_a_fault_of_the_caller() =>
        Should.Throw<ArgumentException>(() => InverseVariance.Pool([1, 2], [1]));

    private static PoolingOptions Options(Tau2Estimator estimator, PoolingTest test) => new() { Estimator = estimator, Test = test };
}
