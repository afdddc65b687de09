using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>The slots of a page that a float may take, best first.</summary>
internal sealed class FloatSlots(PageStyle style)
{
    public IEnumerable<int> For(FlowFloat box, ComposedPage page) => All(box, page).Where(page.Plan.Follows);

    /// <summary>The slot of a float that fits no page.</summary>
    public int Last(FlowFloat box) => IsWide(box) ? PagePlan.PageHead : PagePlan.ColumnHead(0);

    private bool IsWide(FlowFloat box) => style.Columns > 1 && box.Box.Width == FloatWidth.Page;

    private IEnumerable<int> All(FlowFloat box, ComposedPage page)
    {
        if (IsWide(box)) return Wide(page);
        if (style.Floats == FloatPlacement.InPlace && box.Place >= page.Start.From) return [PagePlan.InText];
        // A float whose mention stands on a page before has waited long enough: it takes the first place there is.
        return Columns(box.Anchor <= page.Start.From ? 0 : page.ColumnOf(box.Anchor), page);
    }

    private IEnumerable<int> Wide(ComposedPage page)
    {
        if (page.Start.Header.IsEmpty) yield return PagePlan.PageHead;
        if (style.Floats == FloatPlacement.TopAndBottom) yield return PagePlan.PageFoot(style.Columns);
    }

    private IEnumerable<int> Columns(int first, ComposedPage page)
    {
        for (var c = first; c < style.Columns; c++)
        {
            // Below a title block the text comes first.
            if (page.Start.Header.IsEmpty || c > 0) yield return PagePlan.ColumnHead(c);
            if (style.Floats == FloatPlacement.TopAndBottom) yield return PagePlan.ColumnFoot(c);
        }
    }
}
