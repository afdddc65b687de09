using ReportGen.Model.Templates;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>A tinted or ruled ground under the slabs that stand on it. Each panel is an instance of its own.</summary>
/// <param name="x">Left edge in the frame.</param>
/// <param name="width">Points.</param>
internal sealed class Panel(double x, double width, Rgb? fill, Rgb? rule, PanelRules rules, double ruleWidth)
{
    /// <summary>What is painted under slabs from <paramref name="top"/> to <paramref name="bottom"/>.</summary>
    public IEnumerable<PageItem> Paint(double top, double bottom)
    {
        var box = new Box(x, top, width, bottom - top);
        if (fill is not null) yield return PageItem.Shape.Rectangle(box, fill, null, PageItem.Artifact);
        if (rule is not { } color) yield break;
        switch (rules)
        {
            case PanelRules.Frame:
                yield return PageItem.Shape.Rectangle(box, null, new PathStroke(color, ruleWidth, []), PageItem.Artifact);
                break;
            case PanelRules.TopAndBottom:
                yield return PageItem.Shape.Rule(box.X, box.Y, box.Right, box.Y, color, ruleWidth);
                yield return PageItem.Shape.Rule(box.X, box.Bottom, box.Right, box.Bottom, color, ruleWidth);
                break;
        }
    }
}
