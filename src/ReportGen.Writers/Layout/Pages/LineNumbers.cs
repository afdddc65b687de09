using System.Globalization;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Numbers the lines of text in the margin, through the whole document; tables, figures and footnotes are not counted.</summary>
internal sealed class LineNumbers(LayoutContext context)
{
    private readonly TextFormat _format = TextFormat.Of(context.Style.RunningHead, context.Style.Muted) with
    {
        Content = PageItem.PaginationArtifact,
        Features = Typography.Shaping.ShapingFeatures.TabularFigures | Typography.Shaping.ShapingFeatures.LiningFigures,
    };

    private int _last;

    public IEnumerable<PageItem> On(FilledPage page)
    {
        if (context.Style.LineNumbers == 0) yield break;
        foreach (var part in page.Parts)
            foreach (var baseline in part.Slabs.Select(s => s.Baseline).OfType<double>())
            {
                if (++_last % context.Style.LineNumbers != 0) continue;
                var line = SingleLine.Set(_last.ToString(CultureInfo.InvariantCulture), _format, context);
                foreach (var item in line.Items) yield return item.Moved(part.X - context.Style.Measures.Running.LineNumberGap - line.Width, baseline);
            }
    }
}
