using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Bars;

/// <summary>Where the columns of all panels lie, in points from the left.</summary>
/// <param name="LabelWidth">Width of the labels, from the left edge.</param>
/// <param name="BarStart">Where bars begin.</param>
/// <param name="BarEnd">Where the longest bar ends.</param>
/// <param name="CountEnd">End of the counts, which are set flush right; shares end at the right edge.</param>
internal sealed record BarColumns(double LabelWidth, double BarStart, double BarEnd, double CountEnd)
{
    public static BarColumns Of(ImmutableArray<BarPanelContent> panels, Canvas canvas)
    {
        var gap = canvas.Size * 0.8;
        var rows = panels.SelectMany(p => p.Findings.Rows).Where(r => r.Count.Number is not null).ToList();
        var counts = Widest(canvas, rows.Select(r => r.Count.Printed));
        var shares = Widest(canvas, rows.Where(r => r.Share.Number is not null).Select(r => ShareOf(r.Share)));
        var countEnd = canvas.Width - shares - (shares > 0 ? canvas.Size * 0.3 : 0);
        var labels = Widest(
            canvas, panels.SelectMany(p => p.Groups.SelectMany(g => g.Rows.Select(r => r.Name)).Append(NotItemised(p))));
        var indent = panels.Any(p => p.Groups.Any(g => g.Heading.Length > 0)) ? Indent(canvas) : 0;
        var labelWidth = Math.Min(labels + indent, canvas.Width * 0.4);
        return new BarColumns(labelWidth, labelWidth + gap, countEnd - counts - gap, countEnd);
    }

    /// <summary>How far labels stand in under a group's heading.</summary>
    public static double Indent(Canvas canvas) => canvas.Size * 0.8;

    public static string ShareOf(Quantity share) => $"({share.Printed})";

    private static string NotItemised(BarPanelContent panel) => panel.NotItemised is { } rest ? $"{panel.NotItemisedName} (n = {rest.Printed})" : "";

    private static double Widest(Canvas canvas, IEnumerable<string> texts) =>
        texts.Select(t => canvas.Text.Width(t, canvas.Size)).DefaultIfEmpty(0).Max();
}
