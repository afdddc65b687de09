using FsCheck;
using FsCheck.Fluent;
using ReportGen.Figures.Text;

namespace ReportGen.UnitTests.Figures;

public class LineBreakerTests
{
    private static readonly FigureText Text = new(ShippedTemplates.Set);

    [Fact]
    public void Lines_are_as_even_as_can_be()
    {
        var block = Text.Break(new TextPiece("Records marked as ineligible by automation tools"), 8, 140);
        block.Lines.Length.ShouldBe(2);
        block.Lines.Select(l => l.Spans[0].Piece.Text).ShouldBe(["Records marked as ineligible", "by automation tools"]);
    }

    [Fact]
    public void A_whole_piece_is_not_divided_and_keeps_its_address()
    {
        var block = Text.Break([new TextPiece("Reports sought for retrieval "), new TextPiece("(n = not reported)", "flow.sought.count", Whole: true)], 8, 110);
        block.Lines.Length.ShouldBe(2);
        block.Lines.SelectMany(l => l.Spans).Single(s => s.Piece.Address is not null).Piece.Text.ShouldBe("(n = not reported)");
    }

    [Fact]
    public void Blanks_between_pieces_are_distance()
    {
        var line = Text.Break([new TextPiece("Total: "), new TextPiece("135", "total")], 8, 200).Lines.ShouldHaveSingleItem();
        line.Spans[0].Piece.Text.ShouldBe("Total:");
        line.Spans[1].X.ShouldBe(Text.Width("Total: ", 8), 0.01);
    }

    [Fact]
    public void No_line_is_wider_than_asked_and_no_letter_is_lost()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<(NonNull<string> First, NonNull<string> Second, byte Width)>(),
            given =>
            {
                var width = 20.0 + given.Width;
                var block = Text.Break([new TextPiece(given.First.Get), new TextPiece(given.Second.Get, "address", Bold: true)], 8, width);
                var set = string.Concat(block.Lines.SelectMany(l => l.Spans).Select(s => s.Piece.Text));
                return block.Width <= width + 0.02 && Visible(set) == Visible(given.First.Get + given.Second.Get);
            }).QuickCheckThrowOnFailure();
    }

    private static string Visible(string text) => string.Concat(text.Where(c => c != ' ' && !char.IsControl(c)));
}
