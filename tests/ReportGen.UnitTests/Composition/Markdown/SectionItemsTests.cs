using ReportGen.Composition.Markdown;

namespace ReportGen.UnitTests.Composition.Markdown;

/// <summary>Headings that say which items of a checklist their sections report.</summary>
public class SectionItemsTests
{
    [Theory]
    [InlineData("methods", "methods", "")]
    [InlineData("methods prisma=5", "methods", "5")]
    [InlineData("methods  prisma=5,6, 13a", "methods", "5,6,13a")]
    [InlineData("methods prism=5", "methods prism=5", "")]
    public void Items_are_taken_off_the_id(string given, string id, string items)
    {
        var read = SectionId.Items(given);
        read.Given.ShouldBe(id);
        string.Join(',', read.Items).ShouldBe(items);
    }

    [Fact]
    public void The_heading_keeps_its_id_and_its_words()
    {
        var compositions = new Compositions();
        var heading = compositions.Blocks("# Methods {#m prisma=5,13a}").ShouldHaveSingleItem().ShouldBeOfType<ReportGen.Model.Manuscripts.Block.Heading>();
        heading.Id.ShouldBe("m");
        Outlines.Of(heading.Children).ShouldBe("[Methods]");
        compositions.State.ReportedItems.All.Select(i => (i.Item.Value, i.Section)).ShouldBe([("5", "m"), ("13a", "m")]);
        compositions.Diagnostics.ShouldBeEmpty();
    }
}
