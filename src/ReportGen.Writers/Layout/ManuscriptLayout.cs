using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Typography.LineBreaking;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Pages;

namespace ReportGen.Writers.Layout;

/// <summary>Lays a manuscript out on pages.</summary>
public static class ManuscriptLayout
{
    /// <summary>The manuscript on pages; warnings name characters without a glyph and figures that do not fit.</summary>
    /// <param name="generator">Name of the program, for the document's information.</param>
    public static Checked<PagedDocument> Lay(Manuscript manuscript, PageStyle style, FigureStyle figureStyle, FontSet fonts, string generator)
    {
        var context = new LayoutContext(style, figureStyle, fonts, Hyphenator.ForLanguage(manuscript.FrontMatter.Language));
        var blocks = new BlockLayout(context, PageGeometry.FloatsOf(style));
        var width = PageGeometry.Portrait(style).Frames[0].Width;
        var notes = manuscript.Footnotes.ToDictionary(f => f.Number, f => new FootnoteLayout(blocks, context).Lay(f, width));
        var galley = LayAll(manuscript, blocks, context, width, notes);
        var filled = Paginator.Fill(galley.Items, style, notes.ToDictionary(n => n.Key, n => n.Value.Slabs));
        var (pages, destinations) = Finish(filled);
        var heads = new RunningHeads(manuscript.FrontMatter, context);
        var document = new PagedDocument(
            InfoOf(manuscript, generator), fonts, [.. pages.Select((p, i) => heads.AddTo(p, i + 1, pages.Count))],
            new StructureNode.Element(StructureRole.Document, galley.Nodes), [.. blocks.Outline], destinations);
        return new Checked<PagedDocument>(document, context.Diagnostics.ToImmutable());
    }

    private static Galley LayAll(
        Manuscript manuscript, BlockLayout blocks, LayoutContext context, double width, Dictionary<int, (ImmutableArray<Slab>, StructureNode Node)> notes)
    {
        var body = new Measure(0, width, context.Style.Body, context.Style.Ink);
        var waiting = new SortedSet<int>(notes.Keys);
        var parts = new List<Galley> { WithNotes(new FrontMatterLayout(blocks, context).Lay(manuscript.FrontMatter, width)) };
        Block? previous = null;
        foreach (var block in manuscript.Blocks)
        {
            parts.Add(WithNotes(blocks.Lay(block, body, previous is Block.Paragraph)));
            previous = BlockLayout.Preceding(block, previous);
        }

        parts.Add(WithNotes(new ReferenceListLayout(blocks, context).Lay(manuscript.References, width)));
        // A note without a mark is not lost: it stands at the end.
        parts.AddRange(waiting.Select(n => new Galley([.. notes[n].Item1], [notes[n].Node])).ToList());
        return Galley.Join(parts);

        // In the structure a note stands behind the block with its mark.
        Galley WithNotes(Galley galley)
        {
            var numbers = galley.Footnotes.Distinct().Where(waiting.Remove).ToList();
            return galley with { Nodes = [.. galley.Nodes, .. numbers.Select(n => notes[n].Node)] };
        }
    }

    private static (List<Page> Pages, ImmutableSortedDictionary<string, Destination> Destinations) Finish(IReadOnlyList<FilledPage> filled)
    {
        var pages = new List<Page>();
        var destinations = ImmutableSortedDictionary.CreateBuilder<string, Destination>(StringComparer.Ordinal);
        foreach (var (page, places) in filled.Select(f => f.Finish()))
        {
            foreach (var (name, x, y) in places) destinations.TryAdd(name, new Destination(pages.Count, x, y));
            pages.Add(page);
        }

        return (pages, destinations.ToImmutable());
    }

    private static DocumentInfo InfoOf(Manuscript manuscript, string generator)
    {
        var front = manuscript.FrontMatter;
        return new DocumentInfo(
            front.Title, front.Language, [.. front.Authors.Select(AuthorLines.NameOf)], front.Keywords, front.Date, generator);
    }
}
