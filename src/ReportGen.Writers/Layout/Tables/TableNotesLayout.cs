using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Tables;

/// <summary>Sets what stands under a table: notes on all of it, then the marked ones, whose marks lead back to the cells.</summary>
internal sealed class TableNotesLayout(LayoutContext context, double width)
{
    private readonly TableMeasures _measures = context.Style.Measures.Tables;

    public Galley Lay(ManuscriptTable table) => Galley.Join([.. table.Notes.Select(Plain), .. table.MarkedNotes.Select((n, i) => Marked(table.Id, i + 1, n))]);

    private TextFormat Format => TextFormat.Of(context.Style.TableNote, context.Style.Ink);

    private Galley Plain(ImmutableArray<Inline> note)
    {
        var text = InlineSetter.Set(note, Format, context);
        return text.Spans.IsEmpty ? Galley.Empty : Set(text, 0, _measures.NoteGap, new StructureNode.Element(StructureRole.P, text.Nodes));
    }

    private Galley Marked(string table, int number, ImmutableArray<Inline> note)
    {
        var text = InlineSetter.Set(note, Format, context);
        var (line, label) = MarkOf(table, number);
        var node = new StructureNode.Element(StructureRole.Note, [label, new StructureNode.Element(StructureRole.P, text.Nodes)]) { Id = TableNoteIds.Note(table, number) };
        var body = text.Spans.IsEmpty ? Galley.Of([Slab.Space(context.Style.TableNote.Leading)], node) : Set(text, line.Width + _measures.MarkGap, number == 1 ? _measures.NoteGap : 0, node);
        var mark = LineSlabs.Of(line, context.Style.TableNote.Size, context.Style.TableNote.Leading, 0);
        var first = (Slab)body.Items[0];
        return body with
        {
            Items = body.Items.SetItem(0, first with
            {
                Items = [.. mark.Items, .. first.Items],
                Links = [.. mark.Links, .. first.Links],
                Destinations = first.Destinations.Add((TableNoteIds.Note(table, number), 0)),
            }),
        };
    }

    private Galley Set(InlineText text, double indent, double gap, StructureNode node)
    {
        var lines = ParagraphSetter.Set(text, context.Fonts, width - indent, TextAlignment.Left);
        return Galley.Of(LineSlabs.Of(lines, context.Style.TableNote, indent), node).Spaced(gap, 0);
    }

    private (SetLine Line, StructureNode Label) MarkOf(string table, int number)
    {
        var content = context.Contents.Next();
        var text = TableNoteMarkPrinter.Print(number);
        var format = Format with
        {
            Content = content,
            Color = context.Style.Accent,
            Link = new LinkTarget.Inside(TableNoteIds.Mark(table, number)),
            LinkDescription = $"Back to mark {text}",
        };
        var label = new StructureNode.Element(StructureRole.Lbl, [new StructureNode.Element(StructureRole.Link, [new StructureNode.Content(content)])]);
        return (SingleLine.Set(text, format, context), label);
    }
}
