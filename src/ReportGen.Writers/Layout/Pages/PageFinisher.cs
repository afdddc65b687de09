using System.Collections.Immutable;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Pages;

/// <summary>Sets what a composed page holds where it stands.</summary>
internal static class PageFinisher
{
    /// <param name="textEnd">Index behind the last slab of the document: the column that reaches it ends where its text ends.</param>
    public static FilledPage Finish(ComposedPage page, PageStyle style, int textEnd)
    {
        var geometry = PageGeometry.Upright(style);
        var frame = geometry.Text;
        var parts = ImmutableArray.CreateBuilder<FilledColumn>();
        var y = frame.Y;
        if (!page.Start.Header.IsEmpty) parts.Add(Across(SlabStack.Join(page.Start.Header), frame, ref y, style));
        foreach (var body in page.Plan.BodiesIn(PagePlan.PageHead)) parts.Add(Across(body, frame, ref y, style));
        var foot = page.Plan.BodiesIn(PagePlan.PageFoot(page.Columns.Length));
        var footHeight = foot.Sum(f => f.Height + style.FloatGap);
        // Columns below floats or a title end at the foot of the page as others do: less than a line more stands above them.
        var top = page.End < textEnd && page.Top > 0 && page.Height > 0 ? frame.Height - footHeight - page.Height : page.Top;
        for (var c = 0; c < page.Columns.Length; c++)
        {
            var column = new Box(frame.X + c * (style.ColumnWidth + style.ColumnGap), frame.Y + top, style.ColumnWidth, page.Height);
            parts.Add(page.Columns[c].Finish(column, page.Ends[c], spread: page.Ends[c] < textEnd));
        }

        // At the foot of the page, or below columns that end sooner.
        y = frame.Y + top + page.Height + style.FloatGap;
        if (page.End < textEnd) y = Math.Max(y, frame.Bottom - footHeight + style.FloatGap);
        foreach (var body in foot) parts.Add(Across(body, frame, ref y, style));
        return new FilledPage(geometry, parts.ToImmutable());
    }

    /// <summary>A page on its side with as much of a float as it holds, and what is left of it.</summary>
    public static (FilledPage Page, FlowFloat? Left) Turned(FlowFloat box, PageStyle style)
    {
        var geometry = PageGeometry.Turned(style);
        var column = new ColumnFill(geometry.Text.Height, style);
        var (body, notes, rest) = box.Take(column.RoomFor(0, [.. box.Notes.SelectMany(n => n.Value)]), true);
        column.AddFloats([body], []);
        column.PlaceNotes(notes);
        return (new FilledPage(geometry, [column.Finish(geometry.Text, 0, spread: false)]), rest);
    }

    private static FilledColumn Across(Slab body, Box frame, ref double y, PageStyle style)
    {
        var placed = body.Moved(frame.X, y);
        y += body.Height + style.FloatGap;
        return new FilledColumn(frame.X, [], [placed]);
    }
}
