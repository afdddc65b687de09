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
