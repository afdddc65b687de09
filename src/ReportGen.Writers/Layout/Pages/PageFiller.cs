using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>
/// Fills one page. It is composed without floats first; then the floats that belong to it are tried one by one, in order, in the slots that the
/// style allows, and a float stays in the first slot where it and the text up to its mention find room on the page.
/// </summary>
internal sealed class PageFiller(Flow flow, PageStyle style, PageComposer composer)
{
    private readonly FloatSlots _slots = new(style);

    /// <param name="waiting">The floats that are next.</param>
    public PageStep Fill(PageStart start, FloatCursor waiting)
    {
        var (page, floats) = FillPage(start, waiting);
        if (!page.HasContent) (page, floats) = Forced(start, waiting);
        return new PageStep(start, waiting, page, floats);
    }

    private (ComposedPage Page, FloatCursor Floats) FillPage(PageStart start, FloatCursor waiting)
    {
        var all = WithFloats(start, waiting, flow.Slabs.Length);
        var endsHere = all.Page.End == flow.Slabs.Length && all.Floats.Current is not null && style.Floats != FloatPlacement.AtEnd;
        if (!endsHere || flow.References <= start.From || flow.References >= all.Page.End) return all;
        // Floats wait though the text ends here: they shall not stand behind the references.
        var before = WithFloats(start, waiting, flow.References);
        return before.Floats.Current is not null ? before : (composer.Compose(start, before.Page.Plan, flow.Slabs.Length), before.Floats);
    }

    private (ComposedPage Page, FloatCursor Floats) WithFloats(PageStart start, FloatCursor waiting, int limit)
    {
        var (page, floats) = (composer.Compose(start, PagePlan.Empty, limit), waiting);
        if (style.Floats == FloatPlacement.AtEnd && start.From < flow.Slabs.Length) return (page, floats);
        while (floats.Current is { } box && box.Box.Width != FloatWidth.Turned && box.Anchor <= page.End)
        {
            if (_slots.For(box, page).Select(s => composer.With(page, box, s, limit)).FirstOrDefault(p => p is { Fits: true }) is not { } tried) break;
            (page, floats) = (tried, floats.After(tried.Rest));
            if (style.Floats == FloatPlacement.AtEnd) break;
        }

        return (page, floats);
    }

    /// <summary>A float that fits no page stands on one of its own all the same.</summary>
    private (ComposedPage Page, FloatCursor Floats) Forced(PageStart start, FloatCursor waiting)
    {
        var box = waiting.Current ?? throw new InvalidOperationException("A page without floats takes at least one line.");
        var (body, notes, rest) = box.Take(PageGeometry.Upright(style).Text.Height, true);
        var plan = PagePlan.Empty.With(new PlannedFloat(box, _slots.Last(box), body, notes, rest));
        return (composer.Compose(start, plan, start.From), waiting.After(rest));
    }
}
