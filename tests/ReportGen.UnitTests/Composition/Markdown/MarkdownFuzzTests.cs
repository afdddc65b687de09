using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Templates;
using static ReportGen.UnitTests.Composition.Rendered;

namespace ReportGen.UnitTests.Composition.Markdown;

public partial class MarkdownFuzzTests
{
    private static readonly string[] Pieces =
    [
        "«0»", "«1»", "«2»", "«3»", "«4»", "«0", "1»", "*", "**", "_", "`", "``", "~", "^", "[", "]", "(", ")", "[@a]", "[@fig:f1; @a]", "[@", "@", ";", "[^n]", "\n\n[^n]: ",
        "[^", "!", "<", ">", "<b>", "<!-- ", "-->", "&amp;", "&", "\\", "\n", "\n\n", "\n    ", "\n# ", "\n## ", "\n- ", "\n1. ", "\n> ", "\n```", "\n---\n", "|", "\n|-|-|\n",
        "\"", "'", "--", "...", ".", ",", ":", " ", "  \n", "\t", "\r\n", "{#id}", "{#", "}", "https://example.org/", "mailto:", "a", "Zz9", "é", "\u0000", "\uD83D", "\uE000", "\uE001",
    ];

    [Fact]
    public void Nothing_throws_and_no_value_is_lost()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).Resize(60);
        Prop.ForAll(texts.ToArbitrary(), HoldsItsMarkers).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20, 2027));
    }

    [Theory]
    [InlineData("[", 2_000)]
    [InlineData(">", 2_000)]
    [InlineData("*a ", 2_000)]
    [InlineData("**", 2_001)]
    [InlineData("- ", 1_000)]
    [InlineData("[^a", 1_000)]
    [InlineData("a`", 2_001)]
    public void Deep_nesting_is_an_answer_not_a_crash(string piece, int times)
    {
        var compositions = new Compositions();
        compositions.Blocks(string.Concat(Enumerable.Repeat(piece, times)) + "«0»", Value("7"));
        compositions.Diagnostics.ShouldAllBe(d => d.Code == "RG513");
    }

    private static bool HoldsItsMarkers(string pieces)
    {
        // As a template writes them, each marker stands once.
        var markers = new List<TemplateMarker>();
        var text = PlacePattern().Replace(pieces, m =>
        {
            markers.Add(Marker(m.Groups[1].Value, markers.Count));
            return string.Create(CultureInfo.InvariantCulture, $"«{markers.Count - 1}»");
        });
        var compositions = new Compositions();
        var blocks = compositions.Blocks(text, [.. markers]);
        if (compositions.Bag.HasErrors) return true;
        var outline = Outlines.Of(blocks) + string.Concat(compositions.State.Footnotes.Footnotes().Select(f => Outlines.Of(f.Children)));
        return markers.Where(m => m is TemplateMarker.Value or TemplateMarker.Text).All(m => outline.Contains(MarkerTable.TextOf(m), StringComparison.Ordinal));
    }

    private static TemplateMarker Marker(string kind, int number)
    {
        var unique = string.Create(CultureInfo.InvariantCulture, $"<{number}>");
        return kind switch
        {
            "0" => Value("value" + unique),
            "1" => Words("text" + unique),
            "2" => Figure("f1"),
            "3" => Words(Nasty + unique),
            _ => new TemplateMarker.Citation(["b"], Span(1)),
        };
    }

    [GeneratedRegex("«([0-4])»")]
    private static partial Regex PlacePattern();
}
