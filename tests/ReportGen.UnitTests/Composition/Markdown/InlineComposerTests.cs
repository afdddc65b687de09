using static ReportGen.UnitTests.Composition.Rendered;

namespace ReportGen.UnitTests.Composition.Markdown;

public class InlineComposerTests
{
    [Theory]
    [InlineData("plain *em* **strong** ***both***", "[plain ] em([em]) [ ] strong([strong]) [ ] em(strong([both]))")]
    [InlineData("CO~2~ and 10^-3^", "[CO] sub([2]) [ and 10] sup([-3])")]
    [InlineData("`a -- \"b\"`", "code[a -- \"b\"]")]
    [InlineData("[text](https://example.org/a?b=c)", "link<https://example.org/a?b=c>([text])")]
    [InlineData("<https://example.org/a--b>", "link<https://example.org/a--b>([https://example.org/a--b])")]
    [InlineData("<a@example.org>", "link<mailto:a@example.org>([a@example.org])")]
    [InlineData("a  \nb\nc", "[a] br [b c]")]
    [InlineData("p < 0.001 &amp; x &lt; y", "[p < 0.001 & x < y]")]
    [InlineData("\"quoted\" and 'single', it's 1--2 --- wait...", "[“quoted” and ‘single’, it’s 1–2 — wait…]")]
    [InlineData("(\"a *\"b\"*\")", "[(“a ] em([“b”]) [”)]")]
    [InlineData(@"5\"" \-- \...", "[5\" -- ...]")]
    [InlineData("a    b ---- c ..", "[a b ---- c ..]")]
    public void Composes_inline_markup(string markdown, string expected) => Outlines.Of(Compositions.Paragraph(markdown)).ShouldBe(expected);

    [Theory]
    [InlineData("«0»", "{x.y=7}")]
    [InlineData("**«0»**«0»", "strong({x.y=7}) {x.y=7}")]
    [InlineData("a*«0»*b", "[a] em({x.y=7}) [b]")]
    [InlineData("_«0»_ a_«0»_b", "em({x.y=7}) [ a_] {x.y=7} [_b]")]
    [InlineData("1«0»2. text", "[1] {x.y=7} [2. text]")]
    [InlineData("«0». text", "{x.y=7} [. text]")]
    [InlineData("«0»^«0»^", "{x.y=7} sup({x.y=7})")]
    [InlineData("`a«0»b`", "code[a] {x.y=7} code[b]")]
    [InlineData("\"«0»\" '«0»'", "[“] {x.y=7} [” ‘] {x.y=7} [’]")]
    [InlineData("[«0»](https://example.org/«0»/)", "link<https://example.org/7/>({x.y=7})")]
    [InlineData("<https://example.org/«0»>", "link<https://example.org/7>([https://example.org/] {x.y=7})")]
    [InlineData(@"\«0»", @"[\] {x.y=7}")]
    public void Keeps_a_value_a_value(string markdown, string expected) =>
        Outlines.Of(Compositions.Paragraph(markdown, Value("7"))).ShouldBe(expected);

    [Theory]
    [InlineData("«0»", "[{0}]")]
    [InlineData("see «0».", "[see {0}.]")]
    [InlineData("*«0»*", "em([{0}])")]
    [InlineData("**x«0»**", "strong([x{0}])")]
    [InlineData("`«0»`", "code[{0}]")]
    [InlineData("[«0»](https://example.org)", "link<https://example.org>([{0}])")]
    [InlineData("[x](https://example.org/?q=«0»)", "link<https://example.org/?q=A%2Ab%7C%3Cscript%3Ealert%281%29%3C%2Fscript%3E%26amp%3B>([x])")]
    [InlineData("- «0»", "ul(p([{0}]))", true)]
    [InlineData("> «0»", "quote(p([{0}]))", true)]
    [InlineData("    «0»", "pre[{0}]", true)]
    [InlineData("# «0»", "h1#a-b-script-alert-1-script-amp([{0}])", true)]
    [InlineData("x[^n]\n\n[^n]: «0»", "p([x] note(1))", true)]
    public void Text_from_data_is_never_markup(string markdown, string expected, bool block = false)
    {
        var compositions = new Compositions();
        var blocks = compositions.Blocks(markdown, Words(Nasty));
        compositions.Diagnostics.ShouldBeEmpty();
        var outline = expected.Replace("{0}", Nasty, StringComparison.Ordinal);
        Outlines.Of(blocks).ShouldBe(block ? outline : $"p({outline})");
    }

    [Theory]
    [InlineData("1. not a list")]
    [InlineData("- not a list")]
    [InlineData("# not a heading")]
    [InlineData("> not a quotation")]
    [InlineData("[@a]")]
    [InlineData("[^1]")]
    [InlineData("[x](https://example.org)")]
    [InlineData("a -- \"b\" ...  c")]
    [InlineData("\uE0000\uE001")]
    public void Text_from_data_begins_no_block_and_is_not_set_typographically(string content) =>
        Outlines.Of(Compositions.Paragraph("«0»", Words(content))).ShouldBe($"[{content}]");

    [Theory]
    [InlineData("https://example.org/a b", "link<https://example.org/a%20b>([x])")]
    [InlineData("https://example.org/(1)", "link<https://example.org/(1)>([x])")]
    public void A_link_may_lead_to_an_address_from_data(string address, string expected) =>
        Outlines.Of(Compositions.Paragraph("[x](«0»)", Words(address))).ShouldBe(expected);

    [Fact]
    public void An_empty_text_prints_nothing()
    {
        Compositions.Paragraph("a «0» b", Words("")).ShouldHaveSingleItem();
        Outlines.Of(Compositions.Paragraph("a «0» b", Words(""))).ShouldBe("[a b]");
        new Compositions().Blocks("«0»", Words("")).ShouldBeEmpty();
    }
}
