using System.Collections.Immutable;
using ReportGen.Typography.LineBreaking;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Where the words of a text in British and in American English are divided.</summary>
public class LanguageTests
{
    /// <summary>Words that the two divide at other places, in a column so narrow that most lines need a hyphen.</summary>
    private const string Words = "analysis typography manuscript laboratory hyphenation";

    private static readonly ImmutableArray<string> s_british = DividedIn("en-GB"), s_american = DividedIn("en-US");

    [Fact]
    public void British_words_are_divided_at_British_places()
    {
        s_british.Length.ShouldBeGreaterThan(5);
        s_british.ShouldAllBe(w => IsPlaceOf(Hyphenator.BritishEnglish, w));
        s_british.Count(w => !IsPlaceOf(Hyphenator.AmericanEnglish, w)).ShouldBeGreaterThan(2, "some are places that American English has not");
    }

    [Fact]
    public void American_words_are_divided_at_American_places()
    {
        s_american.Length.ShouldBeGreaterThan(5);
        s_american.ShouldAllBe(w => IsPlaceOf(Hyphenator.AmericanEnglish, w));
        s_american.Count(w => !IsPlaceOf(Hyphenator.BritishEnglish, w)).ShouldBeGreaterThan(2, "some are places that British English has not");
    }

    /// <param name="divided">Such as "ana-lysis".</param>
    private static bool IsPlaceOf(Hyphenator hyphenator, string divided)
    {
        var parts = divided.Split('-');
        return hyphenator.BreaksIn(parts[0] + parts[1]).Contains(parts[0].Length);
    }

    /// <summary>The words that lines end within, with a hyphen where they do.</summary>
    private static ImmutableArray<string> DividedIn(string language)
    {
        var text = string.Join(' ', Enumerable.Repeat(Words, 40).SelectMany((w, i) => w.Split(' ').Skip(i % 5).Concat(w.Split(' ').Take(i % 5))));
        var style = ShippedLayouts.TwoColumns;
        var document = Lay(Manuscript(Paragraph(text)) with { FrontMatter = Front() with { Language = language } }, style);
        var lines = document.Pages.SelectMany(p => p.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0 && g.Size == style.Body.Size)
            .GroupBy(g => (Column: g.X < p.Width / 2, g.Y)).Select(l => string.Concat(l.Select(g => g.ActualText ?? g.Run.Text)).Trim())).ToList();
        return [.. lines.Zip(lines.Skip(1)).Where(l => l.First.EndsWith('\u00AD')).Select(l => l.First[..^1].Split(' ')[^1] + "-" + l.Second.Split(' ')[0]).Distinct()];
    }
}
