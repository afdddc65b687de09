using ReportGen.Writers.Layout.Text;

namespace ReportGen.UnitTests.Writers.Layout;

public class RaggedLineBreakerTests
{
    [Theory]
    [InlineData(30, 90)]
    [InlineData(70, 70)]
    public void An_address_goes_on_where_the_line_before_it_would_be_short(double word, double end)
    {
        BreakCandidate[] candidates =
        [
            Candidate(word, 0), Candidate(80, ParagraphBreaks.AddressPenalty), Candidate(90, ParagraphBreaks.AddressPenalty), Candidate(95, 2 * ParagraphBreaks.AddressPenalty),
            Candidate(180, 0) with { Forced = true },
        ];

        var first = RaggedLineBreaker.Break(candidates, 100)[0];

        candidates[first].End.ShouldBe(end);
    }

    private static BreakCandidate Candidate(double at, double penalty) => new(at, 0, at, 0, penalty, false, false);
}
