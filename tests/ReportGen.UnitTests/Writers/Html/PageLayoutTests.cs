using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.UnitTests.Writers.Html;

public class PageLayoutTests
{
    private static readonly ImmutableArray<string> Known = ["title", "content"];

    [Fact]
    public void Slots_are_filled_and_nothing_else_is_touched()
    {
        var layout = Read("<h1>{{ title }}</h1>{{content}} { {% if %} } {{ title }}");
        layout.Diagnostics.ShouldBeEmpty();
        var markup = new Dictionary<string, string> { ["title"] = "{{ content }}", ["content"] = "<p>" };
        layout.Value!.Fill(markup.ToFrozenDictionary()).ShouldBe("<h1>{{ content }}</h1><p> { {% if %} } {{ content }}");
    }

    [Fact]
    public void An_unknown_slot_is_reported_at_its_place() => Single("{{ content }}\n<p>{{ tilte }}</p>").ShouldBe(Diagnostic.Error(
        "RG711", new SourceSpan("templates/html/x.html", 2, 7, 5), "The page layout has no slot 'tilte'.", "tilte", "one of content, title",
        "Did you mean 'title'?"));

    [Fact]
    public void An_expression_is_no_slot() => Single("{{ content }}{{ if review.k > 3 }}").ShouldBe(Diagnostic.Error(
        "RG711", new SourceSpan("templates/html/x.html", 1, 17, 15), "The page layout has no slot 'if review.k > 3'.", "if review.k > 3",
        "one of content, title", "A layout has slots only: no expressions, conditions or loops."));

    [Theory]
    [InlineData("{{ content }}<p>{{ title\n}}")]
    [InlineData("{{ content }}<p>{{ title")]
    [InlineData("{{ content }}<p>{{ title }</p>")]
    public void A_slot_that_is_not_closed_is_reported(string text) => Single(text).ShouldBe(Diagnostic.Error(
        "RG712", new SourceSpan("templates/html/x.html", 1, 17, 2), "A slot of the page layout is not closed.", "{{ title", "{{ name }}",
        "Close the slot with }} on the same line."));

    [Fact]
    public void A_layout_without_the_content_is_reported() => Single("<p>{{ title }}</p>").ShouldBe(Diagnostic.Error(
        "RG713", new SourceSpan("templates/html/x.html", 1, 1, 0), "The page layout lacks the slot 'content'.", "", "{{ content }}",
        "Put the slot where this part of the page is to stand."));

    private static Diagnostic Single(string text) => Read(text).Diagnostics.ShouldHaveSingleItem();

    private static Checked<PageLayout> Read(string text) => PageLayout.Read(new SourceText("templates/html/x.html", text), Known, ["content"]);
}
