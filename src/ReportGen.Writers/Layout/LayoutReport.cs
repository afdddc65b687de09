using System.Collections.Immutable;
using ReportGen.Writers.Layout.Pages;

namespace ReportGen.Writers.Layout;

/// <summary>How well the lines of a document are set.</summary>
/// <param name="JustifiedLines">How many lines are flush on both sides.</param>
/// <param name="Exceptions">Those of them whose word spaces are wider than one and a half times the natural, in order.</param>
public sealed record LayoutReport(int JustifiedLines, ImmutableArray<LineException> Exceptions)
{
    public const double DecentRatio = 1.5;

    public static readonly LayoutReport Empty = new(0, []);

    internal static LayoutReport Of(IReadOnlyList<FilledPage> pages)
    {
        var count = 0;
        var exceptions = ImmutableArray.CreateBuilder<LineException>();
        for (var i = 0; i < pages.Count; i++)
            foreach (var slab in pages[i].Slabs)
            {
                if (slab.SpaceRatio is not { } ratio) continue;
                count++;
                if (ratio > DecentRatio) exceptions.Add(new LineException(i + 1, ratio, TextOf(slab.Items)));
            }

        return new LayoutReport(count, exceptions.ToImmutable());
    }

    private static string TextOf(ImmutableArray<PageItem> items) => string.Concat(items.OfType<PageItem.Glyphs>().Select(g => g.Run.Text)).Trim();
}
