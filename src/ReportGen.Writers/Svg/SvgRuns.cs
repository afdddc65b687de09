namespace ReportGen.Writers.Svg;

/// <summary>
/// Shapes sorted into groups that look the same. A shape goes into an earlier group only where it touches nothing that was painted since, so that the picture is the same;
/// texts stay in their order, in which they are selected and copied.
/// </summary>
internal static class SvgRuns
{
    /// <summary>How many groups are looked back over.</summary>
    private const int Reach = 24;

    public static List<List<SvgShape>> Of(IEnumerable<SvgShape> shapes)
    {
        var groups = new List<List<SvgShape>>();
        foreach (var shape in shapes)
        {
            if (Earlier(groups, shape) is { } group) group.Add(shape);
            else groups.Add([shape]);
        }

        return groups;
    }

    private static List<SvgShape>? Earlier(List<List<SvgShape>> groups, SvgShape shape)
    {
        for (var i = groups.Count - 1; i >= Math.Max(0, groups.Count - Reach); i--)
        {
            if (groups[i][0].LooksLike(shape)) return groups[i];
            if (shape.IsText || groups[i].Exists(s => s.Bounds.Touches(shape.Bounds))) return null;
        }

        return null;
    }
}
