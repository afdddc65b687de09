using FsCheck;
using FsCheck.Fluent;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>What holds for any article in both shipped layouts.</summary>
public class RandomArticleTests
{
    private const int Articles = 15;

    [Fact]
    public void Nothing_overlaps_and_nothing_leaves_its_frame_in_a_journal() => ForAll(ShippedLayouts.Journal, (_, document, style) => PageChecker.Check(document, style));

    [Fact]
    public void Nothing_overlaps_and_nothing_leaves_its_frame_in_a_manuscript() => ForAll(ShippedLayouts.Manuscript, (_, document, style) => PageChecker.Check(document, style));

    [Fact]
    public void Nothing_is_lost_in_a_journal() => ForAll(ShippedLayouts.Journal, Losses);

    [Fact]
    public void Nothing_is_lost_in_a_manuscript() => ForAll(ShippedLayouts.Manuscript, Losses);

    [Fact]
    public void Pages_of_a_journal_are_full() => ForAll(ShippedLayouts.Journal, (manuscript, _, style) => PageFullness.Check(manuscript, style, PageFixture.Figures, Fonts));

    [Fact]
    public void Pages_of_a_manuscript_are_full() => ForAll(ShippedLayouts.Manuscript, (manuscript, _, style) => PageFullness.Check(manuscript, style, PageFixture.Figures, Fonts));

    [Fact]
    public void No_float_overtakes_another_or_comes_before_its_mention() => ForAll(ShippedLayouts.Journal, (manuscript, document, _) =>
    {
        var ids = manuscript.Blocks.Select(b => b switch { Block.FigureFloat f => f.Figure.Id, Block.TableFloat t => t.Table.Id, _ => null }).OfType<string>().ToList();
        var pages = ids.Select(i => document.Destinations[i].Page).ToList();
        var order = pages.Zip(pages.Skip(1)).Where(p => p.First > p.Second).Select(p => $"a float of page {p.First + 1} stands before one of page {p.Second + 1}");
        var early = ids.Where(i => document.Destinations[i].Page < FirstMention(document, i)).Select(i => $"{i} stands before its mention");
        return [.. order, .. early];
    });

    private static int FirstMention(PagedDocument document, string id) =>
        Enumerable.Range(0, document.Pages.Length).FirstOrDefault(p => document.Pages[p].Links.Any(l => l.Target is LinkTarget.Inside inside && inside.Name == id));

    private static IReadOnlyList<string> Losses(Manuscript manuscript, PagedDocument document, PageStyle style)
    {
        var (expected, text) = (ExpectedText.OfBody(manuscript), ExpectedText.Letters(PageText.InStructureOrder(document, drawn: false)));
        return text.EndsWith(expected, StringComparison.Ordinal) ? [] : [$"The text is not that of the manuscript:\n{text}\ninstead of\n{expected}"];
    }

    private static void Hold(int seed, PageStyle style, Func<Manuscript, PagedDocument, PageStyle, IReadOnlyList<string>> faults)
    {
        var manuscript = RandomArticle.Make(seed);
        faults(manuscript, Lay(manuscript, style), style).ShouldBeEmpty($"article {seed}");
    }

    private static void ForAll(PageStyle style, Func<Manuscript, PagedDocument, PageStyle, IReadOnlyList<string>> faults) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Articles), Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed => Hold(seed, style, faults)));
}
