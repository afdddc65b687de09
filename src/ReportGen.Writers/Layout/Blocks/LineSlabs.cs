using System.Collections.Immutable;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Makes slabs of lines, with the rules that keep them together.</summary>
internal static class LineSlabs
{
    private const double BaselineShift = 0.26;

    /// <summary>Distance of the baseline from the top of a line.</summary>
    public static double Baseline(double size, double leading) => leading / 2 + BaselineShift * size;

    /// <summary>Lines of a paragraph: neither the first nor the last line stands alone on a page.</summary>
    public static ImmutableArray<Slab> Of(ImmutableArray<SetLine> lines, TextStyle style, double x)
    {
        var slabs = ImmutableArray.CreateBuilder<Slab>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
            slabs.Add(Of(lines[i], style.Size, style.Leading, x) with
            {
                StartsBlock = i == 0,
                SpaceBefore = i == 0 ? style.SpaceBefore : 0,
                SpaceAfter = i == lines.Length - 1 ? style.SpaceAfter : 0,
                KeepWithNext = lines.Length > 1 && i < lines.Length - 1 && (i == 0 || i == lines.Length - 2),
            });
        return slabs.MoveToImmutable();
    }

    public static Slab Of(SetLine line, double size, double leading, double x)
    {
        var baseline = Baseline(size, leading);
        return new Slab(leading, line.Items)
        {
            Links = line.Links,
            Footnotes = line.Footnotes,
            Baseline = 0,
            SpaceRatio = line.SpaceRatio,
            EndsInHyphen = line.Items is [.., PageItem.Glyphs { ActualText: "\u00AD" }],
            Destinations = [.. line.Footnotes.Select(n => (DestinationNames.FootnoteMark(n), -baseline))],
        }.Moved(x, baseline);
    }

    /// <summary>The same, none parted from the next, the last one neither if <paramref name="andNext"/>.</summary>
    public static ImmutableArray<Slab> Kept(ImmutableArray<Slab> slabs, bool andNext) =>
        [.. slabs.Select((s, i) => s with { KeepWithNext = andNext || i < slabs.Length - 1 })];
}
