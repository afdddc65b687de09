using ReportGen.Statistics.Pooling;
using ReportGen.Statistics.Sensitivity;

namespace ReportGen.UnitTests.Statistics;

/// <summary>Edges of the sensitivity analyses, and their agreement with plain fits.</summary>
public sealed class SensitivityTests
{
    private static readonly double[] Yi = [0.1, 0.5, double.NaN, -0.2, 0.9, 0.3];
    private static readonly double[] Vi = [0.05, 0.02, 1, 0.1, 0.04, 0.3];

    [Fact]
    public void Leaving_one_out_is_a_fit_to_the_others()
    {
        var rows = RepeatedPooling.LeaveOneOut(Yi, Vi);
        rows.Select(r => r.Study).ShouldBe([0, 1, 3, 4, 5]);
        foreach (var row in rows)
        {
            var refit = InverseVariance.Pool([.. Yi.Select((y, i) => i == row.Study ? double.NaN : y)], Vi).Value!;
            row.Without.Value!.ShouldSatisfyAllConditions(e => e.Estimate.ShouldBe(refit.Estimate, 1e-12), e => e.Tau2.ShouldBe(refit.Tau2, 1e-12), e => e.Studies.ShouldBe(refit.Studies));
        }
    }

    [Fact]
    public void One_study_cannot_be_left_out()
    {
        RepeatedPooling.LeaveOneOut([0.3], [0.1]).ShouldBeEmpty();
        RepeatedPooling.Cumulative([], [], []).ShouldBeEmpty();
    }

    [Fact]
    public void The_last_step_of_a_cumulative_analysis_is_the_whole_and_equal_keys_keep_their_order()
    {
        var steps = RepeatedPooling.Cumulative(Yi, Vi, [2001, 1999, 1998, 2001, 1990, double.NaN]);
        steps.Select(s => s.Study).ShouldBe([4, 1, 0, 3]);
        steps[^1].Effect.Value!.Estimate.ShouldBe(InverseVariance.Pool([0.1, 0.5, -0.2, 0.9], [0.05, 0.02, 0.1, 0.04]).Value!.Estimate, 1e-12);
    }

    [Fact]
    public void A_study_that_alone_carries_a_coefficient_has_no_deletion_diagnostics()
    {
        var analysis = Influence.Analyze(Yi, Vi, design: new([new("only the fifth", [0, 0, 0, 0, 1, 0])])).Value!;
        analysis.Studies.Where(s => s.Deletion is null).Select(s => s.Study).ShouldBe([4]);
        analysis.Studies.Single(s => s.Study == 4).Hat.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void A_sample_of_subsets_is_the_same_every_time_and_has_no_subset_twice()
    {
        double[] yi = [.. Enumerable.Range(0, 17).Select(i => Math.Sin(i))], vi = [.. Enumerable.Range(0, 17).Select(i => 0.1 + (0.01 * i))];
        var options = new PoolingOptions { Estimator = Tau2Estimator.DL };
        var first = Gosh.Fit(yi, vi, options, sampleSize: 300);
        var again = Gosh.Fit(yi, vi, options, sampleSize: 300);
        first.Select(f => string.Join(',', f.Studies)).Distinct().Count().ShouldBe(300);
        again.Select(f => f.Estimate).ShouldBe(first.Select(f => f.Estimate));
        first.Average(f => f.Studies.Length).ShouldBe(8.5, 0.5);
    }

    [Fact]
    public void Up_to_fifteen_studies_every_subset_is_fitted() => Gosh.Fit(Yi, Vi, new() { Estimator = Tau2Estimator.DL }).Length.ShouldBe(31);
}
