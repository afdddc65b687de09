using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Writers.Html;

namespace ReportGen.UnitTests.Writers.Html;

public class HtmlTextTests
{
    [Fact]
    public void Any_text_comes_back_from_content_and_attribute_in_html_and_xml() => Prop.ForAll<string>(given =>
    {
        var text = given ?? "";
        var markup = new HtmlText().Element("p", text, ("title", text)).ToString();
        var html = new HtmlParser().ParseDocument(markup).QuerySelector("p")!;
        var xml = XElement.Parse(markup, LoadOptions.PreserveWhitespace);
        var expected = Printable(text);
        html.TextContent.ShouldBe(expected);
        html.GetAttribute("title").ShouldBe(expected);
        xml.Value.ShouldBe(expected);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Nasty.Markup, "A*b|&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("\u0000\u0008\u0085x", "\uFFFD\uFFFD\nx")]
    [InlineData("𝛘²", "𝛘²")]
    [InlineData("\uFFFE", "\uFFFD")]
    public void Escaping_is_exact(string text, string escaped) => HtmlText.Escape(text).ShouldBe(escaped);

    [Fact]
    public void A_lone_surrogate_is_replaced() => HtmlText.Escape(new string('\ud800', 1)).ShouldBe("\uFFFD");

    [Fact]
    public void Attributes_without_value_are_left_out_and_order_is_kept() =>
        new HtmlText().Void("a", ("x", "1"), ("y", null), ("z", "\"")).ToString().ShouldBe("<a x=\"1\" z=\"&quot;\">");

    [Fact]
    public void Markup_with_an_open_element_is_a_fault() =>
        Should.Throw<InvalidOperationException>(() => new HtmlText().Open("p").ToString()).Message.ShouldBe("The element 'p' is still open.");

    private static string Printable(string text)
    {
        var printable = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            var control = Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control && rune.Value is not ('\n' or '\t');
            printable.Append(control || (rune.Value & 0xFFFE) == 0xFFFE ? "\uFFFD" : rune.ToString());
        }

        return printable.ToString();
    }
}
