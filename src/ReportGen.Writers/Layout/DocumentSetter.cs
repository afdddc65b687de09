using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout;

/// <summary>Sets all parts of a manuscript: title block, lists, sections, references, footnotes.</summary>
internal sealed class DocumentSetter
{
    private readonly LayoutContext _context;
    private readonly BlockLayout _blocks;
    private readonly Dictionary<int, (ImmutableArray<Slab> Slabs, StructureNode Node)> _notes;
    private readonly SortedSet<int> _waiting;

    public DocumentSetter(Manuscript manuscript, BlockLayout blocks, LayoutContext context)
    {
        (_blocks, _context) = (blocks, context);
        var layout = new FootnoteLayout(blocks, context);
        _notes = manuscript.Footnotes.ToDictionary(f => f.Number, f => layout.Lay(f, context.Style.ColumnWidth));
        _waiting = [.. _notes.Keys];
    }

    public DocumentGalley Set(Manuscript manuscript)
    {
        var style = _context.Style;
        var front = WithNotes(new FrontMatterLayout(_blocks, _context).Lay(manuscript.FrontMatter));
        var lists = style.Lists ? new FloatListLayout(_blocks, _context).Lay(manuscript, style.ColumnWidth) : Galley.Empty;
        var (text, late) = SetBlocks(manuscript.Blocks);
        var references = WithNotes(new ReferenceListLayout(_blocks, _context).Lay(manuscript.References, style.ColumnWidth));
        // A note without a mark is not lost: it stands at the end.
        var rest = _waiting.Select(n => new Galley([.. _notes[n].Slabs], [_notes[n].Node])).ToList();
        var isAcross = style.Columns > 1;
        var body = Galley.Join([isAcross ? Galley.Empty : front, lists, text]);
        var all = Galley.Join([body, references, .. rest, late]);
        return new DocumentGalley(
            isAcross ? [.. front.Slabs] : [], all.Items, body.Items.Length, _notes.ToDictionary(n => n.Key, n => n.Value.Slabs),
            isAcross ? [.. front.Nodes, .. all.Nodes] : all.Nodes);
    }

    /// <summary>The sections, and the floats that stand at the end.</summary>
    private (Galley Text, Galley Late) SetBlocks(ImmutableArray<Block> blocks)
    {
        var measure = new Measure(0, _context.Style.ColumnWidth, _context.Style.Body, _context.Style.Ink);
        var (text, late) = (new List<Galley>(), new List<Galley>());
        Block? previous = null;
        foreach (var block in blocks)
        {
            var isLate = _context.Style.Floats == FloatPlacement.AtEnd && block is Block.TableFloat or Block.FigureFloat;
            (isLate ? late : text).Add(WithNotes(_blocks.Lay(block, measure, previous is Block.Paragraph)));
            previous = BlockLayout.Preceding(block, previous);
        }

        return (Galley.Join(text), Galley.Join(late));
    }

    /// <summary>In the structure a note stands behind the block with its mark.</summary>
    private Galley WithNotes(Galley galley)
    {
        var numbers = galley.Footnotes.Distinct().Where(_waiting.Remove).ToList();
        return numbers.Count == 0 ? galley : galley with { Nodes = [.. galley.Nodes, .. numbers.Select(n => _notes[n].Node)] };
    }
}
