using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Typography.LineBreaking;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Pages;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Whether columns end at their foot. Gives those that do not, in words.</summary>
internal static class PageFullness
{
    private const double Tolerance = 0.05;

    /// <summary>Lines that a column may lack at most where what comes next must not be divided.</summary>
    private const int MostLines = 3;

    /// <summary>Text of fewer lines beside floats is not set.</summary>
    private const int FewestLines = 4;

    /// <summary>
    /// Every column but those of the last page is full to within a line, or to within three where what comes next must not be divided and has no room.
    /// Columns of floats alone lack less than the text that would be worth setting there, or what comes next has no room.
    /// </summary>
    public static IReadOnlyList<string> Check(Manuscript manuscript, PageStyle style, FigureStyle figures, FontSet fonts)
    {
        var (flow, pages) = Paginate(manuscript, style, figures, fonts);
        var faults = new List<string>();
        for (var p = 0; p < pages.Count - 1; p++)
            foreach (var column in pages[p].Parts.Where(c => c.End is not null && pages[p].Geometry.Width < pages[p].Geometry.Height))
                if (Lacks(column, flow, style, p == 0 && column == pages[p].Parts.First(c => c.End is not null)))
                    faults.Add(string.Create(CultureInfo.InvariantCulture, $"page {p + 1}: the column at {column.X:0} lacks {column.Missing / style.Body.Leading:0.00} lines, and what comes next has {NextOf(column, flow) / style.Body.Leading:0.00}"));
        return faults;
    }

    private static double NextOf(FilledColumn column, Flow flow) => SlabStack.HeightOf(flow.Slabs[column.End!.Value..flow.EndOfChunk(column.End!.Value)]);

    private static (Flow Flow, IReadOnlyList<FilledPage> Pages) Paginate(Manuscript manuscript, PageStyle style, FigureStyle figures, FontSet fonts)
    {
        var context = new LayoutContext(style, figures, fonts, Hyphenator.ForLanguage(manuscript.FrontMatter.Language));
        var galley = new DocumentSetter(manuscript, new BlockLayout(context, PageGeometry.FloatsOf(style)), context).Set(manuscript);
        var flow = new Flow(galley);
        return (flow, new Paginator(flow, style).Fill(galley.Header, flow.HeaderNotes));
    }

    private static bool Lacks(FilledColumn column, Flow flow, PageStyle style, bool isFirst)
    {
        var (missing, line, end) = (column.Missing, style.Body.Leading, column.End!.Value);
        if (missing <= line + Tolerance || end == flow.Slabs.Length || end == flow.References) return false;
        if (!column.HasText && missing < FewestLines * line) return false;
        // There is no column before the first that could be shortened for it.
        if (column.HasText && missing > MostLines * line + Tolerance && !isFirst) return true;
        // A line was taken so that a later column, which what must not be divided leaves open, lacks less.
        if (column.IsShortened) return false;
        var next = flow.Slabs[end..flow.EndOfChunk(end)];
        var gap = column.HasText ? GapAbove(end, next[0], flow, style) : 0;
        return missing >= gap + SlabStack.HeightOf(next) + NoteRoom(flow.NotesOf(end, flow.EndOfChunk(end))) + Tolerance;
    }

    private static double GapAbove(int end, Slab next, Flow flow, PageStyle style) =>
        style.Floats == FloatPlacement.InPlace && flow.Floats.Any(f => f.Place == end) ? style.FloatGap : SlabStack.Gap(flow.Slabs[end - 1], next);

    private static double NoteRoom(IReadOnlyList<Slab> notes) => notes.Count == 0 ? 0 : 14 + notes.Sum(n => n.Height);
}
