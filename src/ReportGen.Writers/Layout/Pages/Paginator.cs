using System.Collections.Immutable;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>
/// Fills pages. Each is composed without floats first; then the floats that belong to it are tried one by one, in order, in the slots that the
/// style allows, and a float stays in the first slot where it and the text up to its mention find room on the page. One that finds none waits
/// for the next page, and all later ones with it. The columns of the last page end alike. The work is linear in the number of pages.
/// </summary>
internal sealed class Paginator(Flow flow, PageStyle style)
{
    private readonly PageComposer _composer = new(flow, style);
    private readonly FloatSlots _slots = new(style);
    private readonly List<FilledPage> _pages = [];
    private FloatCursor _floats = new(flow.Floats);

    /// <param name="header">What stands across the head of the first page; may be empty.</param>
    /// <param name="headerNotes">Footnotes whose marks stand in it.</param>
    public IReadOnlyList<FilledPage> Fill(ImmutableArray<Slab> header, IReadOnlyList<Slab> headerNotes)
    {
        var start = AddHeaderPages(new PageStart(0, header, headerNotes));
        while (start.From < flow.Slabs.Length || _floats.Current is not null || start.Notes.Count > 0 || !start.Header.IsEmpty)
        {
            if (AddTurned(start)) continue;
            var (page, floats) = FillPage(start);
            if (!page.HasContent) (page, floats) = Forced(start);
            _pages.Add(PageFinisher.Finish(Balanced(page, floats), style, flow.Slabs.Length));
            _floats = floats;
            start = new PageStart(page.End, [], page.Notes);
        }

        return _pages;
    }

    /// <summary>What stands before the text and is longer than a page has pages of its own; the rest of it is the header of the next.</summary>
    private PageStart AddHeaderPages(PageStart start)
    {
        while (SlabStack.HeightOf(start.Header) > PageGeometry.Upright(style).Text.Height)
        {
            var count = start.Header.Length;
            while (count > 1 && SlabStack.HeightOf(start.Header.Take(count)) > PageGeometry.Upright(style).Text.Height) count--;
            if (count == start.Header.Length) break;
            var page = _composer.Compose(new PageStart(0, start.Header[..count], []), PagePlan.Empty, 0);
            _pages.Add(PageFinisher.Finish(page, style, flow.Slabs.Length));
            start = start with { Header = start.Header[count..] };
        }

        return start;
    }

    private (ComposedPage Page, FloatCursor Floats) FillPage(PageStart start)
    {
        var all = WithFloats(start, flow.Slabs.Length);
        var endsHere = all.Page.End == flow.Slabs.Length && all.Floats.Current is not null && style.Floats != FloatPlacement.AtEnd;
        if (!endsHere || flow.References <= start.From || flow.References >= all.Page.End) return all;
        // Floats wait though the text ends here: they shall not stand behind the references.
        var before = WithFloats(start, flow.References);
        return before.Floats.Current is not null ? before : (_composer.Compose(start, before.Page.Plan, flow.Slabs.Length), before.Floats);
    }

    private (ComposedPage Page, FloatCursor Floats) WithFloats(PageStart start, int limit)
    {
        var (page, floats) = (_composer.Compose(start, PagePlan.Empty, limit), _floats);
        if (style.Floats == FloatPlacement.AtEnd && start.From < flow.Slabs.Length) return (page, floats);
        while (floats.Current is { } box && box.Box.Width != FloatWidth.Turned && box.Anchor <= page.End)
        {
            if (_slots.For(box, page).Select(s => _composer.With(page, box, s, limit)).FirstOrDefault(p => p is { Fits: true }) is not { } tried) break;
            (page, floats) = (tried, floats.After(tried.Rest));
            if (style.Floats == FloatPlacement.AtEnd) break;
        }

        return (page, floats);
    }

    /// <summary>A float that fits no page stands on one of its own all the same.</summary>
    private (ComposedPage Page, FloatCursor Floats) Forced(PageStart start)
    {
        var box = _floats.Current ?? throw new InvalidOperationException("A page without floats takes at least one line.");
        var (body, notes, rest) = box.Take(PageGeometry.Upright(style).Text.Height, true);
        var plan = PagePlan.Empty.With(new PlannedFloat(box, _slots.Last(box), body, notes, rest));
        return (_composer.Compose(start, plan, start.From), _floats.After(rest));
    }

    /// <summary>On the page where the text ends, the columns are as short as they can be.</summary>
    private ComposedPage Balanced(ComposedPage page, FloatCursor floats)
    {
        if (style.Columns == 1 || page.End == page.Start.From || page.End < flow.Slabs.Length || page.Notes.Count > 0 || floats.Current is not null) return page;
        var (low, high) = (0, (int)Math.Round(page.Height / style.Body.Leading));
        while (low < high)
        {
            var middle = (low + high) / 2;
            var tried = _composer.Compose(page.Start, page.Plan, flow.Slabs.Length, middle * style.Body.Leading);
            if (tried.Fits && tried.End == page.End && tried.Notes.Count == 0) (high, page) = (middle, tried);
            else low = middle + 1;
        }

        return page;
    }

    /// <summary>A float that needs a turned page gets it as soon as it is next and its mention is on a page.</summary>
    private bool AddTurned(PageStart start)
    {
        if (!start.Header.IsEmpty || _floats.Current is not { Box.Width: FloatWidth.Turned } box || box.Anchor > start.From) return false;
        var (page, rest) = PageFinisher.Turned(box, style);
        _pages.Add(page);
        _floats = _floats.After(rest);
        return true;
    }
}
