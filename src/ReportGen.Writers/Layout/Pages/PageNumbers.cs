using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Sets the numbers of pages that lists refer to.</summary>
internal sealed class PageNumbers(ImmutableSortedDictionary<string, Destination> destinations, LayoutContext context)
{
    public IEnumerable<PageItem> On(FilledPage page) =>
        page.Parts.SelectMany(p => p.Slabs.Where(s => s.PageNumber is not null).SelectMany(s => Set(p.X, s.PageNumber!)));

    private IEnumerable<PageItem> Set(double x, PageNumberSlot slot)
    {
        if (!destinations.TryGetValue(slot.Destination, out var place)) return [];
        var line = SingleLine.Set((place.Page + 1).ToString(CultureInfo.InvariantCulture), slot.Format, context);
        return line.Items.Select(i => i.Moved(x + slot.Right - line.Width, slot.Baseline));
    }
}
