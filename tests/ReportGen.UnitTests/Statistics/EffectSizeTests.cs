using ReportGen.Statistics;
using ReportGen.Statistics.EffectSizes;

namespace ReportGen.UnitTests.Statistics;

public sealed class EffectSizeTests
{
    private static readonly ContinuityCorrection Nothing = new(CorrectionRule.None, 0);

    [Theory]
    [InlineData(0.99, 5)]
    [InlineData(-0.95, 10)]
    [InlineData(0.5, 6)]
    [InlineData(0.2, 24)]
    [InlineData(-0.3, 200)]
    [InlineData(0.01, 5000)]
    public void The_unbiased_correlation_is_the_hypergeometric_series(double r, double n)
    {
        double z = 1 - (r * r);
        var set = CorrelationEffectSizes.Compute(CorrelationMeasure.UCOR, [r], [n], VarianceFormula.UB);
        double g = r * Series(0.5, 0.5, (n - 2) / 2, z), square = 1 - ((n - 3) / (n - 2) * z * Series(1, 1, n / 2, z));
        set.Yi[0]!.Value.ShouldBe(g, 1e-12);
        set.Vi[0]!.Value.ShouldBe((g * g) - square, 1e-12);
        CorrelationEffectSizes.Compute(CorrelationMeasure.UCOR, [r], [n]).Vi[0]!.Value.ShouldBe((1 - (g * g)) * (1 - (g * g)) / (n - 1), 1e-12);
    }

    [Fact]
    public void The_unbiased_correlation_of_four_pairs_is_an_elliptic_integral()
    {
        // ₂F₁(½, ½; 1; 1 − r²) = 1/agm(1, |r|), which the series does not reach.
        double a = 1, b = 1e-9;
        for (int i = 0; i < 30; i++)
            (a, b) = ((a + b) / 2, Math.Sqrt(a * b));
        CorrelationEffectSizes.Compute(CorrelationMeasure.UCOR, [1e-9], [4]).Yi[0]!.Value.ShouldBe(1e-9 / a, 1e-21);
    }

    [Fact]
    public void Correlations_at_the_edge_have_a_value_or_a_reason()
    {
        foreach (var measure in Enum.GetValues<CorrelationMeasure>())
        {
            var set = CorrelationEffectSizes.Compute(measure, [1, -1, 0, 0.5, 0.5, 1.01, double.NaN, 1e-320], [10, 10, 30, 3, 1, 10, 10, 40]);
            AllFinite(set);
            set.Problems.First(p => p.Kind == ProblemKind.InvalidSummary).Studies.ShouldBe([5, 6]);
            if (measure != CorrelationMeasure.COR) set.Problems.First(p => p.Kind == ProblemKind.NotEstimable).Studies.ShouldContain(3);
        }
    }

    [Fact]
    public void Corrected_and_dropped_tables_are_named()
    {
        TwoByTwoTable[] tables = [new(0, 10, 2, 8), new(0, 10, 0, 10), new(3, 7, 2, 8), new(-1, 10, 2, 8), new(10, 0, 10, 0)];
        var set = TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, tables, new() { DropDoubleZeros = true });
        set.Corrected.ShouldBe([0]);
        set.Problems.Select(p => p.Kind).ShouldBe([ProblemKind.InvalidCounts, ProblemKind.DoubleZero]);
        set.Problems[0].Studies.ShouldBe([3]);
        set.Problems[1].Studies.ShouldBe([1, 4]);
        TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, tables, new() { Correction = Nothing }).Problems.Last().Studies.ShouldBe([0, 1, 4]);
        TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, tables, new() { Correction = new(CorrectionRule.IfAnyZeroAll, 0.5) }).Corrected.ShouldBe([0, 1, 2, 4]);
    }

    [Fact]
    public void Dropped_double_zeros_cause_no_correction_of_others()
    {
        TwoByTwoTable[] tables = [new(0, 10, 0, 10), new(3, 7, 2, 8)];
        var options = new TwoGroupBinaryOptions { Correction = new(CorrectionRule.IfAnyZeroAll, 0.5), DropDoubleZeros = true };
        TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, tables, options).Corrected.ShouldBeEmpty();
    }

    [Fact]
    public void Every_measure_of_hard_studies_has_a_value_or_a_reason()
    {
        TwoByTwoTable[] tables = [new(0, 0, 0, 0), new(0, 1, 0, 1), new(1, 0, 1, 0), new(1, 0, 0, 1), new(0, 1e9, 1, 1e9), new(double.NaN, 1, 1, 1), new(double.PositiveInfinity, 1, 1, 1), new(0.5, 0.5, 0.5, 0.5)];
        foreach (var measure in Enum.GetValues<TwoGroupBinaryMeasure>())
            foreach (var correction in new[] { null, Nothing, new ContinuityCorrection(CorrectionRule.All, 0.5) })
                AllFinite(TwoGroupBinaryEffectSizes.Compute(measure, tables, new() { Correction = correction }));
        EventRate[] rates = [new(0, 10), new(1, 0), new(-1, 10), new(1e9, 1e-9), new(double.NaN, 1)];
        foreach (var measure in Enum.GetValues<RateMeasure>())
            AllFinite(RateEffectSizes.Compute(measure, rates, Nothing));
        foreach (var measure in Enum.GetValues<TwoGroupRateMeasure>())
            AllFinite(RateEffectSizes.Compute(measure, rates, [.. rates.Reverse()], Nothing));
        SampleMean[] samples = [new(0, 1, 10), new(-3, 1, 1), new(1, 0, 5), new(2, 3, 2), new(1, 1, 0), new(double.NaN, 1, 3), new(5, 1e-9, 3)];
        foreach (var measure in Enum.GetValues<MeanMeasure>())
            AllFinite(MeanEffectSizes.Compute(measure, samples));
        foreach (var measure in Enum.GetValues<TwoGroupMeanMeasure>())
            AllFinite(TwoGroupMeanEffectSizes.Compute(measure, samples, [.. samples.Reverse()]));
        PairedMeans[] pairs = [new(1, 1, 1, 1, 10, 1), new(1, 1, -1, 1, 2, 0), new(1, 1, 1, 1, 10, -1.1), new(0, 1, 0, 1, 1, 0.5), new(3, 2, 1, 0, 5, 0.5)];
        foreach (var measure in Enum.GetValues<PairedMeasure>())
            AllFinite(PairedEffectSizes.Compute(measure, pairs));
    }

    [Fact]
    public void An_interval_gives_back_the_standard_error_it_was_made_with()
    {
        double y = Math.Log(0.7), half = 1.959963984540054 * 0.2;
        var set = ReportedEffectSizes.FromIntervals([new(0.7, Math.Exp(y - half), Math.Exp(y + half)), new(0.7, 0.5, 1.4), new(0.7, 0.8, 0.9), new(0.7, 0, 1.2)], ReportedScale.Ratio);
        set.Yi[0]!.Value.ShouldBe(y, 1e-15);
        set.Vi[0]!.Value.ShouldBe(0.04, 1e-14);
        set.Problems.First(p => p.Kind == ProblemKind.AsymmetricInterval).Studies.ShouldBe([1]);
        set.Problems.First(p => p.Kind == ProblemKind.InvalidSummary).Studies.ShouldBe([2, 3]);

        // A mean difference with t(20).
        ReportedEffectSizes.FromIntervals([new(5, 5 - 2.0859634472658364, 5 + 2.0859634472658364, 20)]).Vi[0]!.Value.ShouldBe(1, 1e-10);
        ReportedEffectSizes.FromStandardErrors([1, 2], [0.5, 0]).Vi.ShouldBe([0.25, null]);
    }

    [Fact]
    public void The_readers_scale_is_the_inverse_of_the_effect_size()
    {
        EventRate rate = new(7, 130);
        foreach (var measure in Enum.GetValues<RateMeasure>())
            ReaderScale.Of(measure, RateEffectSizes.Compute(measure, [rate]).Yi[0]!.Value, rate.PersonTime).ShouldBe(rate.Rate, 1e-15);
        ReaderScale.Of(RateMeasure.IRFT, RateEffectSizes.Compute(RateMeasure.IRFT, [new(0, 130)]).Yi[0]!.Value, 130).ShouldBe(0);
        ReaderScale.Of(TwoGroupBinaryMeasure.OR, TwoGroupBinaryEffectSizes.Compute(TwoGroupBinaryMeasure.OR, [new(1, 2, 3, 4)]).Yi[0]!.Value).ShouldBe(4.0 / 6, 1e-15);
        ReaderScale.Of(TwoGroupBinaryMeasure.RD, -0.2).ShouldBe(-0.2);
        ReaderScale.Of(TwoGroupMeanMeasure.ROM, TwoGroupMeanEffectSizes.Compute(TwoGroupMeanMeasure.ROM, [new(6, 1, 9)], [new(3, 1, 9)]).Yi[0]!.Value).ShouldBe(2, 1e-15);
        ReaderScale.Of(CorrelationMeasure.ZCOR, CorrelationEffectSizes.Compute(CorrelationMeasure.ZCOR, [0.4], [9]).Yi[0]!.Value).ShouldBe(0.4, 1e-15);
        ReaderScale.Of(MeanMeasure.MNLN, Math.Log(3)).ShouldBe(3, 1e-15);
        ReaderScale.Of(TwoGroupRateMeasure.IRD, 0.1).ShouldBe(0.1);
        ReaderScale.Of(PairedMeasure.ROMC, 0).ShouldBe(1);
        ReaderScale.Of(ReportedScale.Proportion, 0).ShouldBe(0.5);
    }

    private static void AllFinite(EffectSizeSet set)
    {
        for (int i = 0; i < set.Yi.Length; i++)
        {
            (set.Yi[i] is null).ShouldBe(set.Vi[i] is null);
            if (set.Yi[i] is { } y) (double.IsFinite(y) && double.IsFinite(set.Vi[i]!.Value) && set.Vi[i] >= 0).ShouldBeTrue($"study {i}: {y}, {set.Vi[i]}");
            else set.Problems.ShouldContain(p => p.Studies.Contains(i));
        }
    }

    private static double Series(double a, double b, double c, double z)
    {
        double sum = 1, term = 1;
        for (int j = 0; Math.Abs(term) > 1e-18 * sum && j < 10_000_000; j++)
            sum += term *= (a + j) * (b + j) / ((c + j) * (1 + j)) * z;
        return sum;
    }
}
