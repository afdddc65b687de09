using ReportGen.Statistics;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics;

/// <summary>Edges of meta-regression and subgroups, and what must hold whatever the data.</summary>
public sealed class ModeratorsTests
{
    private static readonly double[] Yi = [0.1, 0.5, -0.2, 0.9, 0.3, 0.45, 1.2];
    private static readonly double[] Vi = [0.05, 0.02, 0.1, 0.04, 0.3, 0.01, 0.2];
    private static readonly ModeratorColumn Year = new("year", [1990, 1995, 2001, 2004, 2010, 2011, 2020]);

    [Theory]
    [InlineData(Tau2Estimator.DL)]
    [InlineData(Tau2Estimator.HE)]
    [InlineData(Tau2Estimator.HS)]
    [InlineData(Tau2Estimator.HSk)]
    [InlineData(Tau2Estimator.SJ)]
    [InlineData(Tau2Estimator.ML)]
    [InlineData(Tau2Estimator.REML)]
    [InlineData(Tau2Estimator.EB)]
    [InlineData(Tau2Estimator.PM)]
    [InlineData(Tau2Estimator.PMM)]
    [InlineData(Tau2Estimator.EE)]
    public void Without_moderators_the_regression_is_the_pooled_effect(Tau2Estimator estimator)
    {
        var options = new PoolingOptions { Estimator = estimator, Test = PoolingTest.HartungKnapp };
        var pooled = InverseVariance.Pool(Yi, Vi, options).Value!;
        var fit = MetaRegression.Fit(Yi, Vi, new([]), options).Value!;
        fit.Coefficients[0].Estimate.ShouldBe(pooled.Estimate, 1e-12);
        fit.Coefficients[0].StandardError.ShouldBe(pooled.StandardError, 1e-12);
        fit.Tau2.ShouldBe(pooled.Tau2, 1e-12);
        (fit.StandardErrorOfTau2 ?? 0).ShouldBe(pooled.StandardErrorOfTau2 ?? 0, 1e-12);
        fit.RestrictedMaximumLikelihood.LogLikelihood.ShouldBe(pooled.RestrictedMaximumLikelihood.LogLikelihood, 1e-11);
        fit.RestrictedMaximumLikelihood.Bic!.Value.ShouldBe(pooled.RestrictedMaximumLikelihood.Bic!.Value, 1e-11);
        fit.Predict().PredictionInterval.HasValue.ShouldBe(pooled.PredictionInterval.HasValue);
        (fit.ModeratorTest, fit.R2).ShouldBe((null, null));
    }

    [Fact]
    public void Shifting_and_scaling_a_moderator_changes_its_coefficient_only()
    {
        var plain = MetaRegression.Fit(Yi, Vi, new([Year])).Value!;
        var shifted = MetaRegression.Fit(Yi, Vi, new([new("decades", [.. Year.Values.Select(y => (y - 2000) / 10)])])).Value!;
        shifted.Tau2.ShouldBe(plain.Tau2, 1e-12);
        shifted.Coefficients[1].Estimate.ShouldBe(10 * plain.Coefficients[1].Estimate, 1e-11);
        shifted.ModeratorTest!.Statistic.ShouldBe(plain.ModeratorTest!.Statistic, 1e-11);
        shifted.Predict(0.5).Estimate.ShouldBe(plain.Predict(2005).Estimate, 1e-11);
    }

    [Fact]
    public void A_moderator_without_variation_is_named()
    {
        var computed = MetaRegression.Fit(Yi, Vi, new([Year, new("constant", [.. Yi.Select(_ => 3.0)])]));
        computed.Value.ShouldBeNull();
        computed.Problems.Single().ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(ProblemKind.NoVariation), p => p.Column.ShouldBe(1));
    }

    [Fact]
    public void A_moderator_that_follows_from_others_is_named()
    {
        var computed = MetaRegression.Fit(Yi, Vi, new([Year, new("age", [.. Year.Values.Select(y => 2024 - y)])]));
        computed.Value.ShouldBeNull();
        computed.Problems.Single().ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(ProblemKind.RankDeficient), p => p.Column.ShouldBe(1));
    }

    [Fact]
    public void Too_few_studies_and_other_bad_input_are_problems()
    {
        MetaRegression.Fit(Yi.AsSpan(0, 2), Vi.AsSpan(0, 2), new([new("x", [1, 2])])).Has(ProblemKind.TooFewStudies).ShouldBeTrue();
        MetaRegression.Fit([], [], new([])).Has(ProblemKind.NoStudies).ShouldBeTrue();
        MetaRegression.Fit([1, 2, 4], [0, 1, 1], new([])).Has(ProblemKind.NonPositiveVariance).ShouldBeTrue();
        MetaRegression.Fit(Yi, Vi, new([Year]), new() { Estimator = Tau2Estimator.GENQ }).Has(ProblemKind.UnsupportedEstimator).ShouldBeTrue();
    }

    [Fact]
    public void A_study_without_moderator_is_left_out_and_reported()
    {
        var computed = MetaRegression.Fit(Yi, Vi, new([new("x", [1, double.NaN, 3, 5, 2, 8, 1])]));
        computed.Value!.Studies.ShouldBe([0, 2, 3, 4, 5, 6]);
        computed.Problems.Single(p => p.Kind == ProblemKind.MissingLeftOut).Studies.ShouldBe([1]);
    }

    [Fact]
    public void A_factor_has_a_column_for_every_level_but_the_first()
    {
        var columns = ModeratorColumn.Factor("arm", ["b", "a", null, "c"]);
        columns.Select(c => c.Name).ShouldBe(["armb", "armc"]);
        columns[0].Values.ShouldBe([1, 0, double.NaN, 0]);
        ModeratorColumn.Product(columns[0], columns[0]).ShouldSatisfyAllConditions(p => p.Name.ShouldBe("armb:armb"), p => p.Values[0].ShouldBe(1));
    }

    [Fact]
    public void A_subgroup_of_one_level_is_the_whole()
    {
        var analysis = Subgroups.Analyze(Yi, Vi, [.. Yi.Select(_ => "all")]).Value!;
        var whole = InverseVariance.Pool(Yi, Vi).Value!;
        analysis.Levels.Single().Effect.ShouldSatisfyAllConditions(e => e.Estimate.ShouldBe(whole.Estimate), e => e.Tau2.ShouldBe(whole.Tau2), e => e.Studies.ShouldBe(whole.Studies));
        (analysis.BetweenGroups, analysis.CommonTau2).ShouldBe((null, null));
    }

    [Fact]
    public void A_study_without_level_is_left_out_of_the_subgroups()
    {
        var computed = Subgroups.Analyze(Yi, Vi, ["a", "b", null, "a", "b", "a", "b"]);
        computed.Value!.Levels.SelectMany(l => l.Effect.Studies).Order().ShouldBe([0, 1, 3, 4, 5, 6]);
        computed.Value.CommonTau2!.K.ShouldBe(6);
        computed.Problems.Single(p => p.Kind == ProblemKind.MissingLeftOut).Studies.ShouldBe([2]);
    }
}
