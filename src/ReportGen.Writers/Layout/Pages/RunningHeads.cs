using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Sets head and foot of the pages: the short title from the second page on; below, what is re-analysed and "page x / y".</summary>
internal sealed class RunningHeads(FrontMatter front, LayoutContext context)
{
    private const double RuleGap = 6, RuleWidth = 0.5, NumberRoom = 80, HeadRule = 3.5, HeadAbove = 19, FootBelow = 22;
    private readonly TextFormat _format = TextFormat.Of(context.Style.RunningHead, context.Style.Muted) with { Content = PageItem.PaginationArtifact };

    public Page AddTo(Page page, int number, int count)
    {
        var margins = context.Style.Margins;
        var (left, right) = (margins.Left, page.Width - margins.Right);
        var items = new List<PageItem>();
        if (number > 1) items.AddRange(Head(left, right, margins.Top - HeadAbove));
        items.AddRange(Foot(left, right, page.Height - margins.Bottom + FootBelow, number, count));
        return page with { Items = [.. page.Items, .. items] };
    }

    private IEnumerable<PageItem> Head(double left, double right, double baseline)
    {
        var line = Lines([new Inline.Text(front.ShortTitle)], right - left).FirstOrDefault();
        if (line is null) return [];
        return
        [
            .. line.Items.Select(i => i.Moved(left, baseline)),
            PageItem.Shape.Rule(left, baseline + HeadRule, right, baseline + HeadRule, context.Style.Rule, RuleWidth, PageItem.PaginationArtifact),
        ];
    }

    private IEnumerable<PageItem> Foot(double left, double right, double baseline, int number, int count)
    {
        var size = context.Style.RunningHead.Size;
        yield return PageItem.Shape.Rule(
            left, baseline - size - RuleGap, right, baseline - size - RuleGap, context.Style.Rule, RuleWidth, PageItem.PaginationArtifact);
        var lines = Lines(front.Reanalysis, right - left - NumberRoom);
        for (var i = 0; i < lines.Length; i++)
            foreach (var item in lines[i].Items) yield return item.Moved(left, baseline + i * context.Style.RunningHead.Leading);
        var page = SingleLine.Set(string.Create(CultureInfo.InvariantCulture, $"page {number} / {count}"), _format, context);
        foreach (var item in page.Items) yield return item.Moved(right - page.Width, baseline);
    }

    private ImmutableArray<SetLine> Lines(ImmutableArray<Inline> inlines, double width)
    {
        if (inlines.IsEmpty) return [];
        var text = InlineSetter.SetFurniture(inlines, _format, context);
        return text.Spans.IsEmpty ? [] : ParagraphSetter.Set(text, context.Fonts, width, TextAlignment.Left);
    }
}
