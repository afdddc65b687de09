using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics;

/// <summary>Permutation tests, against counting by hand and figures of metafor.</summary>
public sealed class PermutationTestsTests
{
    // Hine et al. (1989): deaths after lidocaine and after nothing.
    private static readonly TwoByTwoTable[] Hine =
    [
        TwoByTwoTable.FromTotals(2, 39, 1, 43), TwoByTwoTable.FromTotals(4, 44, 4, 44), TwoByTwoTable.FromTotals(6, 107, 4, 110),
        TwoByTwoTable.FromTotals(7, 103, 5, 100), TwoByTwoTable.FromTotals(7, 110, 3, 106), TwoByTwoTable.FromTotals(11, 154, 4, 146),
    ];

    [Fact]
    public void Signs_of_the_differences_of_Hine_give_the_p_of_metafor()
    {
        var (yi, vi) = Differences();
        var test = PermutationTests.Test(yi, vi, new([])).Value!;
        (test.IsExact, test.Arrangements, test.PValues.Single(), test.ModeratorPValue).ShouldBe((true, 64, 0.0625, null));
    }

    [Fact]
    public void Orders_of_the_differences_of_Hine_give_the_p_of_metafor()
    {
        // A moderator with two values alike leaves 6!/2 orders, of which only that of the data is as extreme.
        var (yi, vi) = Differences();
        var test = PermutationTests.Test(yi, vi, new([new("made up", [3, 1, 2, 2, 4, 5])])).Value!;
        (test.IsExact, test.Arrangements).ShouldBe((true, 360));
        test.PValues[1].ShouldBe(1.0 / 360);
        test.ModeratorPValue.ShouldBe(1.0 / 360);
    }

    [Fact]
    public void Equal_variances_and_equal_effects_are_the_classical_permutation_test()
    {
        // With equal variances and τ² = 0 the coefficient is the covariance, which is counted here over all 120 orders.
        double[] y = [0.2, 0.9, 0.4, 1.4, 0.7], x = [1, 4, 2, 3, 7];
        double Covariance(IEnumerable<double> values) => Math.Abs(values.Zip(x, (a, b) => a * (b - x.Average())).Sum());
        double[][] all = [.. Orders([.. y])];
        double expected = all.Count(o => Covariance(o) >= Covariance(y) - 1e-12) / (double)all.Length;
        var test = PermutationTests.Test(y, [1, 1, 1, 1, 1], new([new("x", [.. x])]), new() { Estimator = Tau2Estimator.EE }).Value!;
        all.Length.ShouldBe(120);
        test.Arrangements.ShouldBe(120);
        test.PValues[1].ShouldBe(expected, 1e-15);
    }

    [Fact]
    public void A_sample_of_orders_is_the_same_every_time_and_near_the_exact_p()
    {
        double[] yi = [0.1, 0.5, -0.2, 0.9, 0.3, 0.45, 1.2], vi = [0.05, 0.02, 0.1, 0.04, 0.3, 0.01, 0.2];
        var design = new ModeratorDesign([new("year", [1990, 1995, 2001, 2004, 2010, 2011, 2020])]);
        var exact = PermutationTests.Test(yi, vi, design).Value!;
        var sampled = PermutationTests.Test(yi, vi, design, arrangements: 2000).Value!;
        var again = PermutationTests.Test(yi, vi, design, arrangements: 2000).Value!;
        (exact.IsExact, exact.Arrangements, sampled.IsExact, sampled.Arrangements).ShouldBe((true, 5040, false, 2000));
        sampled.PValues.ShouldBe(again.PValues);
        sampled.PValues[1].ShouldBe(exact.PValues[1], 0.04);
        PermutationTests.Test(yi, vi, new([]), arrangements: 100).Value!.PValues.Single().ShouldBe(PermutationTests.Test(yi, vi, new([])).Value!.PValues.Single(), 0.1);
    }

    [Fact]
    public void Random_orders_reach_every_place_equally_often()
    {
        int[] counts = new int[9];
        foreach (int[] order in Arrangements.RandomOrders(3, 30_001, new SplitMix64(1)).Skip(1))
            for (int i = 0; i < 3; i++)
                counts[(3 * i) + order[i]]++;
        counts.ShouldAllBe(c => Math.Abs(c - 10_000) < 350);
    }

    [Fact]
    public void The_generator_is_SplitMix64()
    {
        // The first numbers from the seed 1234567, as published with the generator's reference implementation.
        var random = new SplitMix64(1234567);
        new[] { random.Next(), random.Next(), random.Next() }.ShouldBe([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL]);
    }

    [Fact]
    public void Data_without_a_test_give_a_reason()
    {
        PermutationTests.Test([], [], new([])).Has(ProblemKind.NoStudies).ShouldBeTrue();
        PermutationTests.Test([1, 1, 1], [1, 1, 1], new([]), new() { Test = PoolingTest.HartungKnapp }).Has(ProblemKind.ZeroStandardError).ShouldBeTrue();
        PermutationTests.Test([1, 2, 3], [1, 1, 1], new([new("x", [5, 5, 5])])).Has(ProblemKind.NoVariation).ShouldBeTrue();
    }

    private static (double[] Yi, double[] Vi) Differences()
    {
        var set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.RD, Hine);
        return ([.. set.Yi.Select(y => y!.Value)], [.. set.Vi.Select(v => v!.Value)]);
    }

    private static IEnumerable<double[]> Orders(IReadOnlyCollection<double> values) => values.Count == 0
        ? [[]]
        : values.SelectMany(first => Orders([.. values.Where(v => v != first)]).Select(rest => (double[])[first, .. rest]));
}
