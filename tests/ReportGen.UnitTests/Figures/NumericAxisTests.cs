using FsCheck;
using FsCheck.Fluent;
using ReportGen.Figures.Axes;

namespace ReportGen.UnitTests.Figures;

public class NumericAxisTests
{
    [Theory]
    [InlineData(0, 100, 5, "0 20 40 60 80 100")]
    [InlineData(1.5, 85.6, 6, "0 20 40 60 80 100")]
    [InlineData(0, 22.5, 6, "0 5 10 15 20 25")]
    [InlineData(0, 4.1, 6, "0 1 2 3 4 5")]
    [InlineData(91, 98, 6, "90 92 94 96 98")]
    [InlineData(0, 0, 6, "0 0.5")]
    [InlineData(100, 100, 6, "99.5 100")]
    [InlineData(3, 97, 2, "0 50 100")]
    public void Has_round_ticks(double lowest, double highest, int intervals, string expected) =>
        NumericAxis.OfPercentages(lowest, highest, intervals).Ticks.Select(t => FormattableString.Invariant($"{t}"))
            .ShouldBe(expected.Split(' '));

    [Theory]
    [InlineData(-12.4, 3.1, 6, "-15 -10 -5 0 5")]
    [InlineData(0.2, 0.9, 5, "0.2 0.4 0.6 0.8 1")]
    [InlineData(7, 7, 6, "2 4 6 8 10 12")]
    [InlineData(0, 0, 4, "-1 -0.5 0 0.5 1")]
    [InlineData(-3e6, 9e6, 5, "-5000000 0 5000000 10000000")]
    public void Has_round_ticks_on_any_scale(double lowest, double highest, int intervals, string expected) =>
        NumericAxis.Linear(lowest, highest, intervals).Ticks.Select(t => FormattableString.Invariant($"{t}")).ShouldBe(expected.Split(' '));

    [Theory]
    [InlineData(0.3, 2.1, 6, "0.3 0.5 0.7 1 1.5 2 3")]
    [InlineData(0.3, 2.1, 4, "0.2 0.5 1 2 5")]
    [InlineData(0.8, 1.3, 6, "0.8 1 1.25 1.5")]
    [InlineData(0.02, 40, 6, "0.01 0.1 1 10 100")]
    [InlineData(1e-9, 1e9, 4, "1E-10 1E-05 1 100000 10000000000")]
    [InlineData(2, 2, 6, "1.5 2 2.5")]
    public void Has_sensible_ticks_for_ratios(double lowest, double highest, int intervals, string expected) =>
        NumericAxis.Logarithmic(lowest, highest, intervals).Ticks.Select(t => FormattableString.Invariant($"{t}")).ShouldBe(expected.Split(' '));

    [Fact]
    public void Holds_any_data()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<(NormalFloat First, NormalFloat Second, byte Intervals)>(),
            given =>
            {
                var (low, high) = (Math.Min(given.First.Get, given.Second.Get), Math.Max(given.First.Get, given.Second.Get));
                if (Math.Abs(low) > 1e100 || Math.Abs(high) > 1e100) return true;
                var intervals = 2 + (given.Intervals % 5);
                var linear = NumericAxis.Linear(low, high, intervals);
                var (small, large) = (Math.Exp(Math.Clamp(low, -200, 200)), Math.Exp(Math.Clamp(high, -200, 200)));
                var ratios = NumericAxis.Logarithmic(small, large, intervals);
                return Holds(linear, low, high) && Holds(ratios, small, large) && linear.Ticks.Length <= intervals + 3 && ratios.Ticks.Length <= Math.Max(intervals + 2, 4);
            }).QuickCheckThrowOnFailure();
    }

    private static bool Holds(NumericAxis axis, double low, double high) =>
        axis.Minimum <= low + (1e-9 * Math.Abs(low)) && axis.Maximum >= high - (1e-9 * Math.Abs(high)) && axis.Ticks.Length > 1 && axis.Minimum < axis.Maximum;

    [Fact]
    public void Holds_its_data_within_0_and_100()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<(ushort Low, ushort High, byte Intervals)>(),
            given =>
            {
                var (low, high) = (Math.Min(given.Low, given.High) / 655.35, Math.Max(given.Low, given.High) / 655.35);
                var intervals = 2 + (given.Intervals % 5);
                var axis = NumericAxis.OfPercentages(low, high, intervals);
                return axis.Minimum >= 0 && axis.Maximum <= 100 && axis.Minimum <= low && high <= axis.Maximum
                    && axis.Ticks.Length is > 1 && axis.Ticks.Length <= intervals + 1 && Math.Abs(axis.Ticks[^1] - axis.Maximum) < 1e-9;
            }).QuickCheckThrowOnFailure();
    }
}
