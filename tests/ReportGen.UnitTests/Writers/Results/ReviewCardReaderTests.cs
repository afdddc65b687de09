using System.Text;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Html.Index;
using ReportGen.Writers.Results;

namespace ReportGen.UnitTests.Writers.Results;

public class ReviewCardReaderTests
{
    private static readonly FrontMatter Front = SampleManuscript.Front with { Title = Nasty.Markup };

    private static readonly byte[] File = ResultsWriter.Write(SampleReview.Findings, "my-review", Front, "ReportGen").Bytes.ToArray();

    [Fact]
    public void A_card_has_what_the_results_were_written_with()
    {
        var card = Read(File)!;
        card.Title.ShouldBe(Nasty.Markup);
        card.Date.ShouldBe(Front.Date);
        card.Address.ShouldBe("https://example.org/reviews/cervical/");
        card.Question.ShouldBeNull();
        card.Facts.Select(f => $"{f.Kind} {f.Label} {f.Printed}").ShouldBe(["studies Studies studies", $"outcome Pain {Nasty.Markup}, mean difference 16%"]);
        card.Forest.ShouldBeNull();
    }

    [Fact]
    public void What_comes_after_the_head_is_not_read()
    {
        var text = Encoding.UTF8.GetString(File);
        var head = text[..text.IndexOf("\"generator\"", StringComparison.Ordinal)];
        Read(Encoding.UTF8.GetBytes(head))!.Title.ShouldBe(Nasty.Markup);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"formatVersion\": 99, \"review\": {}}")]
    [InlineData("{\"formatVersion\": 1, \"review\": {}}")]
    [InlineData("{\"formatVersion\": 1, \"review\": {\"title\": \"a\"")]
    [InlineData("{\"formatVersion\": \"1\"}")]
    public void A_file_of_another_format_gives_no_card(string text) => Read(Encoding.UTF8.GetBytes(text)).ShouldBeNull();

    private static ReviewCard? Read(byte[] bytes) => ReviewCardReader.Read("my-review", bytes, []);
}
