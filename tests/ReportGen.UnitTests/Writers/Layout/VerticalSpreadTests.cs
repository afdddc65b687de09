using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Pages;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Where a column takes the points that it lacks. Lines are 13.6 pt high, gaps may grow by their size, those below headings by a quarter.</summary>
public class VerticalSpreadTests
{
    private const double Leading = 13.6, Tolerance = 1e-9;
    private static readonly Slab s_line = new(Leading, []) { Baseline = 9 };
    private static readonly VerticalSpread s_spread = new(PageFixture.A4);

    [Fact]
    public void The_gap_below_a_heading_grows_least()
    {
        var heading = new Slab(15, []) { StartsBlock = true, KeepWithNext = true, SpaceBefore = 12, SpaceAfter = 4 };
        var offsets = s_spread.Spread([s_line, heading, s_line with { StartsBlock = true }, s_line], 0, 0, 6.5).Offsets;

        offsets.ShouldBe([0, 6, 6.5, 6.5], Tolerance);
    }

    [Fact]
    public void Paragraphs_come_before_lines_and_lines_give_two_hundredths()
    {
        Slab[] text = [s_line, s_line, s_line with { StartsBlock = true }, s_line];
        var (paragraph, line) = (0.18 * Leading, 0.02 * Leading);

        s_spread.Spread(text, 0, 0, paragraph).Offsets.ShouldBe([0, 0, paragraph, paragraph], Tolerance);
        s_spread.Spread(text, 0, 0, paragraph + 3 * line).Offsets.ShouldBe([0, line, paragraph + 2 * line, paragraph + 3 * line], Tolerance);
    }

    [Fact]
    public void What_lacks_more_than_its_limits_stays_as_it_is() =>
        s_spread.Spread([s_line, s_line, s_line with { StartsBlock = true }], 0, 0, 2 * Leading).Offsets.ShouldBe([0, 0, 0]);

    [Fact]
    public void What_would_lack_more_than_three_lines_takes_up_to_twice_its_limits()
    {
        Slab[] text = [s_line, s_line with { StartsBlock = true, SpaceBefore = 10 }];
        var room = 10 + 0.02 * Leading;

        s_spread.Spread(text, 0, 0, 3 * Leading + 1.5 * room).Offsets[^1].ShouldBe(1.5 * room, Tolerance);
        s_spread.Spread(text, 0, 0, 9 * Leading).Offsets[^1].ShouldBe(2 * room, Tolerance);
    }

    [Fact]
    public void Floats_at_the_head_share_with_the_text()
    {
        var spread = s_spread.Spread([s_line, s_line], 18, 2, 10);

        spread.OfFloats.ShouldBe(5, Tolerance);
        spread.Offsets.ShouldBe([10, 10], Tolerance);
    }

    [Theory]
    [InlineData(3, 40, 20)]
    [InlineData(3, 60, 0)]
    [InlineData(1, 10, 0)]
    public void Floats_alone_end_at_the_foot_where_that_takes_no_more_than_two_lines_each(int floats, double missing, double each) =>
        s_spread.Spread([], 0, floats, missing).OfFloats.ShouldBe(each, Tolerance);
}
