using System.Collections.Immutable;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>
/// Fills pages one after the other, and moves the end of a page where that fills the next one better. A float that finds no room on its page waits
/// for the next, and all later ones with it. The columns of the last page end alike. The work is linear in the number of pages.
/// </summary>
internal sealed class Paginator
{
    private readonly Flow _flow;
    private readonly PageStyle _style;
    private readonly PageComposer _composer;
    private readonly PageFiller _filler;
    private readonly PageRevision _revision;
    private readonly List<FilledPage> _pages = [];

    public Paginator(Flow flow, PageStyle style)
    {
        (_flow, _style, _composer) = (flow, style, new PageComposer(flow, style));
        _filler = new PageFiller(flow, style, _composer);
        _revision = new PageRevision(flow, style, _filler);
    }

    /// <param name="header">What stands across the head of the first page; may be empty.</param>
    /// <param name="headerNotes">Footnotes whose marks stand in it.</param>
    public IReadOnlyList<FilledPage> Fill(ImmutableArray<Slab> header, IReadOnlyList<Slab> headerNotes)
    {
        var (start, floats) = (AddHeaderPages(new PageStart(0, header, headerNotes)), new FloatCursor(_flow.Floats));
        IReadOnlyList<PageStep> held = [];
        while (start.From < _flow.Slabs.Length || floats.Current is not null || start.Notes.Count > 0 || !start.Header.IsEmpty)
        {
            if (IsTurned(start, floats))
            {
                foreach (var page in held) Add(page);
                (held, floats) = ([], AddTurned(floats));
                continue;
            }

            held = _revision.With(held, _filler.Fill(start, floats));
            foreach (var page in held.Take(held.Count - PageRevision.Depth)) Add(page);
            held = [.. held.TakeLast(PageRevision.Depth)];
            (start, floats) = (held[^1].Next, held[^1].After);
        }

        foreach (var page in held) Add(page);
        return _pages;
    }

    private void Add(PageStep page) => _pages.Add(PageFinisher.Finish(Balanced(page.Page, page.After), _style, _flow.Slabs.Length));

    /// <summary>What stands before the text and is longer than a page has pages of its own; the rest of it is the header of the next.</summary>
    private PageStart AddHeaderPages(PageStart start)
    {
        while (SlabStack.HeightOf(start.Header) > PageGeometry.Upright(_style).Text.Height)
        {
            var count = start.Header.Length;
            while (count > 1 && SlabStack.HeightOf(start.Header.Take(count)) > PageGeometry.Upright(_style).Text.Height) count--;
            if (count == start.Header.Length) break;
            var page = _composer.Compose(new PageStart(0, start.Header[..count], []), PagePlan.Empty, 0);
            _pages.Add(PageFinisher.Finish(page, _style, _flow.Slabs.Length));
            start = start with { Header = start.Header[count..] };
        }

        return start;
    }

    /// <summary>On the page where the text ends, the columns are as short as they can be.</summary>
    private ComposedPage Balanced(ComposedPage page, FloatCursor floats)
    {
        if (_style.Columns == 1 || page.End == page.Start.From || page.End < _flow.Slabs.Length || page.Notes.Count > 0 || floats.Current is not null) return page;
        var (low, high) = (0, (int)Math.Round(page.Height / _style.Body.Leading));
        while (low < high)
        {
            var middle = (low + high) / 2;
            var tried = _composer.Compose(page.Start, page.Plan, _flow.Slabs.Length, middle * _style.Body.Leading);
            if (tried.Fits && tried.End == page.End && tried.Notes.Count == 0) (high, page) = (middle, tried);
            else low = middle + 1;
        }

        return page;
    }

    /// <summary>A float that needs a turned page gets it as soon as it is next and its mention is on a page.</summary>
    private static bool IsTurned(PageStart start, FloatCursor floats) =>
        start.Header.IsEmpty && floats.Current is { Box.Width: FloatWidth.Turned } box && box.Anchor <= start.From;

    private FloatCursor AddTurned(FloatCursor floats)
    {
        var (page, rest) = PageFinisher.Turned(floats.Current!, _style);
        _pages.Add(page);
        return floats.After(rest);
    }
}
