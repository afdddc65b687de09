using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.MantelHaenszel;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics;

public sealed class MantelHaenszelTests
{
    [Fact]
    public void One_study_is_its_own_effect()
    {
        TwoByTwoTable[] one = [new(4, 16, 9, 11)];
        foreach (var measure in new[] { TwoGroupBinaryMeasure.OR, TwoGroupBinaryMeasure.RR, TwoGroupBinaryMeasure.RD })
        {
            var pooled = MantelHaenszelMethod.Pool(measure, one).Value!;
            var single = TwoGroupBinaryEffectSizes.Compute(measure, one);
            pooled.Estimate.ShouldBe(single.Yi[0]!.Value, 1e-14);
            (pooled.StandardError * pooled.StandardError).ShouldBe(single.Vi[0]!.Value, 1e-14);
            pooled.Heterogeneity.DegreesOfFreedom.ShouldBe(0);
        }
    }

    [Fact]
    public void Large_studies_give_what_inverse_variance_gives()
    {
        TwoByTwoTable[] tables = [new(4e8, 6e8, 5e8, 5e8), new(1e8, 1.5e8, 5e8, 5e8)];
        var pooled = MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.OR, tables).Value!;
        pooled.Estimate.ShouldBe(InverseVariance.Pool(TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, tables)).Value!.Estimate, 1e-9);
        pooled.BreslowDay!.PValue.ShouldBe(1, 1e-6);
    }

    [Fact]
    public void Exchanging_the_groups_turns_the_sign()
    {
        TwoByTwoTable[] tables = [new(4, 16, 9, 11), new(0, 10, 3, 9), new(2, 30, 2, 28)], turned = [.. tables.Select(t => new TwoByTwoTable(t.C, t.D, t.A, t.B))];
        foreach (var measure in new[] { TwoGroupBinaryMeasure.OR, TwoGroupBinaryMeasure.RR, TwoGroupBinaryMeasure.RD })
            MantelHaenszelMethod.Pool(measure, turned).Value!.Estimate.ShouldBe(-MantelHaenszelMethod.Pool(measure, tables).Value!.Estimate, 1e-14);
        PetoMethod.Pool(turned).Value!.Estimate.ShouldBe(-PetoMethod.Pool(tables).Value!.Estimate, 1e-14);
    }

    [Fact]
    public void Data_without_an_estimate_give_a_reason()
    {
        MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.OR, [new(double.NaN, 1, 1, 1)]).Has(ProblemKind.NoStudies).ShouldBeTrue();
        MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.OR, [new(0, 10, 3, 7)]).Has(ProblemKind.NotEstimable).ShouldBeTrue();
        PetoMethod.Pool([new(0, 10, 0, 7)]).Has(ProblemKind.NotEstimable).ShouldBeTrue();
        PetoMethod.Pool([]).Has(ProblemKind.NoStudies).ShouldBeTrue();
        MantelHaenszelMethod.Pool(TwoGroupRateMeasure.IRR, [new(0, 10)], [new(0, 9)]).Has(ProblemKind.NotEstimable).ShouldBeTrue();
        MantelHaenszelMethod.Pool(TwoGroupRateMeasure.IRD, [new(0, 0)], [new(0, 9)]).Has(ProblemKind.NoStudies).ShouldBeTrue();
        var empty = MantelHaenszelMethod.Pool(TwoGroupBinaryMeasure.RD, [new(0, 10, 0, 7), new(0, 5, 0, 5)]);
        empty.Has(ProblemKind.ZeroStandardError).ShouldBeTrue();
        empty.Value!.Statistic.ShouldBeNull();
        empty.Value.PValue.ShouldBeNull();
    }
}
