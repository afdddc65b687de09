using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Divides a galley into pieces that no page break divides: slabs that are kept together, or one float.</summary>
internal static class GalleyChunks
{
    /// <summary>A float between slabs that are kept together comes after them.</summary>
    public static IEnumerable<IReadOnlyList<GalleyItem>> Of(IReadOnlyList<GalleyItem> galley)
    {
        var chunk = new List<GalleyItem>();
        var floats = new List<FloatBox>();
        foreach (var item in galley)
        {
            if (item is FloatBox box)
            {
                if (chunk.Count == 0) yield return [box];
                else floats.Add(box);
                continue;
            }

            chunk.Add(item);
            if (((Slab)item).KeepWithNext) continue;
            yield return chunk;
            foreach (var late in floats) yield return [late];
            chunk = [];
            floats.Clear();
        }

        if (chunk.Count > 0) yield return chunk;
        foreach (var late in floats) yield return [late];
    }
}
