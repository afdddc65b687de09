using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Adds what is known only when all pages are filled: running heads, numbers of lines, numbers of pages in lists.</summary>
internal sealed class PageFurniture(FrontMatter front, ImmutableSortedDictionary<string, Destination> destinations, LayoutContext context)
{
    private readonly RunningHeads _heads = new(front, context);
    private readonly LineNumbers _lines = new(context);
    private readonly PageNumbers _numbers = new(destinations, context);

    /// <summary>Pages must come in order, since lines are counted on.</summary>
    public Page AddTo(FilledPage filled, int number, int count)
    {
        var page = filled.ToPage();
        return _heads.AddTo(page with { Items = [.. page.Items, .. _numbers.On(filled), .. _lines.On(filled)] }, number, count);
    }
}
