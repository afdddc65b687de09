using System.Globalization;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>What must hold on all pages: nothing lies over other text, nothing leaves its frame. Gives what does not hold, in words.</summary>
internal static class PageChecker
{
    private const double Tolerance = 0.06, XHeight = 0.45;

    public static IReadOnlyList<string> Check(PagedDocument document, PageStyle style) =>
        [.. document.Pages.SelectMany((p, i) => Overlaps(p).Concat(Outside(p, style)).Select(m => string.Create(CultureInfo.InvariantCulture, $"page {i + 1}: {m}")))];

    /// <summary>Letters without their ascenders: lines may come near one another, but never touch there.</summary>
    private static Box BoxOf(PageItem.Glyphs g) => new(g.X, g.Y - XHeight * g.Size, g.Width, XHeight * g.Size);

    private static IEnumerable<string> Overlaps(Page page)
    {
        var placed = page.Items.OfType<PageItem.Glyphs>().Where(g => g.Run.Text.Trim().Length > 0).Select(g => (Item: g, Box: BoxOf(g))).OrderBy(g => g.Box.Y).ToList();
        for (var i = 0; i < placed.Count; i++)
            for (var j = i + 1; j < placed.Count && placed[j].Box.Y < placed[i].Box.Bottom - Tolerance; j++)
                if (placed[i].Box.X < placed[j].Box.Right - Tolerance && placed[j].Box.X < placed[i].Box.Right - Tolerance)
                    yield return $"'{placed[i].Item.Run.Text}' lies over '{placed[j].Item.Run.Text}'";
    }

    private static IEnumerable<string> Outside(Page page, PageStyle style)
    {
        var (margins, right, bottom) = (style.Margins, page.Width - style.Margins.Right, page.Height - style.Margins.Bottom);
        foreach (var item in page.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0))
            if (item.X < margins.Left - Tolerance || item.X + item.Width > right + Tolerance || BoxOf(item).Y < margins.Top - Tolerance || item.Y > bottom + Tolerance)
                yield return $"'{item.Run.Text}' leaves the page's text";
            else if (LeavesColumn(item, page, style))
                yield return $"'{item.Run.Text}' leaves its column";
    }

    /// <summary>Running text keeps to its column; only what is set across the page, or in the type of floats, may be wider.</summary>
    private static bool LeavesColumn(PageItem.Glyphs item, Page page, PageStyle style)
    {
        if (style.Columns == 1 || page.Width > page.Height || item.Font >= FontRole.Sans || item.Size != style.Body.Size || style.Abstract.Size == style.Body.Size) return false;
        var column = Math.Floor((item.X - style.Margins.Left + Tolerance) / (style.ColumnWidth + style.ColumnGap));
        var left = style.Margins.Left + column * (style.ColumnWidth + style.ColumnGap);
        return item.X + item.Width > left + style.ColumnWidth + Tolerance;
    }
}
