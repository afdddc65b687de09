using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Sets head and foot of the pages: the short title from the second page on; below, what is re-analysed and "page x / y".</summary>
internal sealed class RunningHeads(FrontMatter front, LayoutContext context)
{
    private readonly RunningMeasures _measures = context.Style.Measures.Running;
    private readonly TextFormat _format = TextFormat.Of(context.Style.RunningHead, context.Style.Muted) with { Content = PageItem.PaginationArtifact };

    public Page AddTo(Page page, int number, int count)
    {
        var margins = context.Style.Margins;
        var (left, right) = (margins.Left, page.Width - margins.Right);
        var items = new List<PageItem>();
        if (number > 1) items.AddRange(Head(left, right, margins.Top - _measures.HeadAbove));
        items.AddRange(Foot(left, right, page.Height - margins.Bottom + _measures.FootBelow, number, count));
        return page with { Items = [.. page.Items, .. items] };
    }

    private IEnumerable<PageItem> Head(double left, double right, double baseline) => Line([new Inline.Text(front.ShortTitle)], right - left) is not { } line
        ? []
        : [.. line.Items.Select(i => i.Moved(left, baseline)), Rule(left, right, baseline + _measures.HeadRuleGap)];

    private IEnumerable<PageItem> Foot(double left, double right, double baseline, int number, int count)
    {
        yield return Rule(left, right, baseline - context.Style.RunningHead.Size - _measures.FootRuleGap);
        var page = SingleLine.Set(string.Create(CultureInfo.InvariantCulture, $"page {number} / {count}"), _format, context);
        if (Line(front.Reanalysis, right - left - page.Width - _measures.NumberGap) is { } line)
            foreach (var item in line.Items) yield return item.Moved(left, baseline);
        foreach (var item in page.Items) yield return item.Moved(right - page.Width, baseline);
    }

    private PageItem.Shape Rule(double left, double right, double y) =>
        PageItem.Shape.Rule(left, y, right, y, context.Style.Rule, _measures.RuleWidth, PageItem.PaginationArtifact);

    /// <summary>A text on one line; one that is too long ends after a word with an ellipsis, since head and foot repeat what is written out elsewhere.</summary>
    private SetLine? Line(ImmutableArray<Inline> inlines, double width)
    {
        if (InlineSetter.SetFurniture(inlines, _format, context) is not { Spans.IsEmpty: false } text) return null;
        if (ParagraphSetter.Set(text, context.Fonts, width, TextAlignment.Left) is [var whole]) return whole;
        var words = text.PlainText.Split(' ');
        for (var count = words.Length - 1; count > 0; count--)
        {
            var shortened = SingleLine.Set(string.Join(' ', words.Take(count)).TrimEnd(',', ';', ':', '.') + "…", _format, context);
            if (shortened.Width <= width) return shortened;
        }

        return null;
    }
}
