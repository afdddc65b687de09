using System.Collections.Immutable;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>
/// What must not be divided can leave several lines open at the foot of a column. Then the columns before it, on its page and on the one before,
/// are tried some lines shorter, so that their lines fill it; what leaves the least open is taken. Only where that leaves more than three lines open
/// are pages further back changed too. No page is changed from farther away than <see cref="Depth"/> pages, so the work is linear in their number.
/// </summary>
internal sealed class PageRevision(Flow flow, PageStyle style, PageFiller filler)
{
    /// <summary>How many pages are held for changes.</summary>
    public const int Depth = 4;

    /// <summary>The most lines that a column should lack.</summary>
    public const double MostOpen = 3;

    /// <summary>A column may lack as much as this many lines before others are made shorter for it.</summary>
    private const double Open = 1;

    /// <summary>By how many lines a column is made shorter at most.</summary>
    private const int MostLines = 3;

    /// <summary>What it costs when a line is taken from a column, beside the square of the lines that a column lacks.</summary>
    private const double LineCost = 0.05;

    /// <summary>What it costs when a column lacks more lines than <see cref="MostOpen"/>.</summary>
    private const double TooOpenCost = 100;

    /// <summary>What it costs when a column lacks more than a line because lines were taken from it.</summary>
    private const double TakenCost = 25;

    private const double Slack = 0.05;

    /// <summary>What sums of heights may be off, in lines.</summary>
    private const double Rounding = 0.001;

    /// <summary>The pages that follow one another, with one more; those before it may have other ends.</summary>
    public IReadOnlyList<PageStep> With(IReadOnlyList<PageStep> held, PageStep page)
    {
        var best = Near(held, page);
        var least = Cost(best);
        for (var back = 2; back <= held.Count && Lacks(best[^1].Page).Any(l => l > MostOpen + Rounding); back++)
            foreach (var shorter in Shorter(style.Columns))
            {
                var tried = From(held, back, shorter);
                var cost = Cost(tried);
                if (cost < least - Slack) (best, least) = (tried, cost);
            }

        return best;
    }

    /// <summary>The pages anew from one further back.</summary>
    private IReadOnlyList<PageStep> From(IReadOnlyList<PageStep> held, int back, ImmutableArray<int> shorter)
    {
        IReadOnlyList<PageStep> pages = [.. held.Take(held.Count - back), Again(held[^back], shorter)];
        for (var i = 0; i < back && IsOpen(pages[^1]); i++) pages = Near(pages, filler.Fill(pages[^1].Next, pages[^1].After));
        return pages;
    }

    private bool IsOpen(PageStep page) => page.Page.End < flow.Slabs.Length;

    /// <summary>The last page and the one before it, whose end may move, as good as they get.</summary>
    private IReadOnlyList<PageStep> Near(IReadOnlyList<PageStep> held, PageStep page)
    {
        var before = held.Count > 0 ? held[^1] : null;
        var best = (Before: before, Page: page);
        var least = Cost(best);
        foreach (var tried in LacksTooMuch(page) ? Alternatives(before, page) : [])
        {
            var cost = Cost(tried);
            if (cost < least - Slack) (best, least) = (tried, cost);
            if (!LacksTooMuch(best.Page)) break;
        }

        return best.Before is null ? [best.Page] : [.. held.Take(held.Count - 1), best.Before, best.Page];
    }

    private IEnumerable<(PageStep? Before, PageStep Page)> Alternatives(PageStep? before, PageStep page)
    {
        foreach (var shorter in Shorter(style.Columns - 1)) yield return (before, Again(page, shorter));
        if (before is null) yield break;
        foreach (var shorter in Shorter(style.Columns))
        {
            var earlier = Again(before, shorter);
            if (earlier.Page.End == before.Page.End || earlier.Page.Notes.Count > before.Page.Notes.Count) continue;
            var later = filler.Fill(earlier.Next, earlier.After);
            yield return (earlier, later);
            if (!LacksTooMuch(later)) continue;
            foreach (var own in Shorter(style.Columns - 1)) yield return (earlier, filler.Fill(later.Start with { Shorter = own }, later.Before));
        }
    }

    private PageStep Again(PageStep page, ImmutableArray<int> shorter) => filler.Fill(page.Start with { Shorter = shorter }, page.Before);

    /// <summary>All ways to take up to <see cref="MostLines"/> lines from columns.</summary>
    private static IEnumerable<ImmutableArray<int>> Shorter(int columns)
    {
        var ways = (int)Math.Pow(MostLines + 1, columns);
        for (var way = 1; way < ways; way++)
        {
            var rest = way;
            var shorter = ImmutableArray.CreateBuilder<int>(columns);
            for (var c = 0; c < columns; c++, rest /= MostLines + 1) shorter.Add(rest % (MostLines + 1));
            if (shorter.Sum() <= MostLines) yield return shorter.ToImmutable();
        }
    }

    private bool LacksTooMuch(PageStep page) => Lacks(page.Page).Any(l => l > Open + Slack);

    private double Cost(IReadOnlyList<PageStep> pages) => pages.Sum(Cost);

    private double Cost((PageStep? Before, PageStep Page) pages) => Cost(pages.Page) + (pages.Before is { } before ? Cost(before) : 0);

    private double Cost(PageStep page) => Lacks(page.Page).Select((l, c) => Cost(l, page.Start.ShorterBy(c) > 0)).Sum() + LineCost * page.Start.Shorter.Sum();

    /// <summary>Text that is taken from a column leaves it full to within a line, if there is no other way to within three.</summary>
    private static double Cost(double lines, bool isShorter) => lines * lines + (lines > MostOpen + Rounding, lines > Open + Rounding, isShorter) switch
    {
        (true, _, true) => double.PositiveInfinity,
        (true, _, false) => TooOpenCost,
        (false, true, true) => TakenCost,
        _ => 0,
    };

    /// <summary>The lines that the columns of a page lack; 0 for those where the text ends and those that hold floats alone.</summary>
    private IEnumerable<double> Lacks(ComposedPage page)
    {
        for (var c = 0; c < page.Columns.Length; c++)
        {
            var (column, end) = (page.Columns[c], page.Ends[c]);
            var isFree = page.Height <= 0 || end == flow.Slabs.Length || end == flow.References || !column.HasText && column.HasFloats;
            yield return isFree ? 0 : Math.Max(0, column.Missing) / style.Body.Leading;
        }
    }
}
