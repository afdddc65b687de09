using System.Collections.Immutable;
using System.Text;
using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>The letters of a manuscript in the order in which a reader is read them, without blanks: written from the manuscript alone.</summary>
internal sealed class ExpectedText
{
    private readonly StringBuilder _text = new();
    private readonly Manuscript _manuscript;
    private readonly List<int> _marks = [];

    private ExpectedText(Manuscript manuscript) => _manuscript = manuscript;

    /// <summary>The body from its first block to its last reference.</summary>
    public static string OfBody(Manuscript manuscript)
    {
        var text = new ExpectedText(manuscript);
        foreach (var block in manuscript.Blocks)
        {
            text.Add(block);
            text.AddNotes();
        }

        text.Append("References");
        foreach (var reference in manuscript.References)
        {
            text.Append($"{reference.Number}.");
            text.Add(reference.Children);
        }

        return text._text.ToString();
    }

    public static string Letters(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c) && c != '\u00AD')]);

    private void Append(string text) => _text.Append(Letters(text));

    private void AddNotes()
    {
        foreach (var number in _marks.ToList())
        {
            Append(FootnoteMarkPrinter.Print(number));
            Add(_manuscript.Footnotes.Single(f => f.Number == number).Children);
        }

        _marks.Clear();
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Block.Heading heading: Add(heading.Children); break;
            case Block.Paragraph paragraph: Add(paragraph.Children); break;
            case Block.Quote quote: Add(quote.Children); break;
            case Block.Code code: Append(code.Text); break;
            case Block.List list: Add(list); break;
            case Block.TableFloat table: Add(table.Table); break;
            case Block.FigureFloat figure:
                Append($"Figure {figure.Figure.Number}.");
                Add(figure.Figure.Caption);
                break;
        }
    }

    private void Add(Block.List list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            Append(list.Ordered ? $"{i + 1}." : "•");
            Add(list.Items[i]);
        }
    }

    private void Add(ManuscriptTable table)
    {
        Append($"Table {table.Number}.");
        Add(table.Caption);
        foreach (var column in table.Columns) Add(column.Header);
        foreach (var cell in table.Rows.SelectMany(r => r.Cells)) Add(cell.Children);
        foreach (var note in table.Notes) Add(note);
    }

    private void Add(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            switch (inline)
            {
                case Inline.Text text: Append(text.Content); break;
                case Inline.CrossReference reference: Append(reference.Printed); break;
                case Inline.Emphasis emphasis: Add(emphasis.Children); break;
                case Inline.Citation citation: Append(CitationNumberPrinter.Print(citation.Numbers)); break;
                case Inline.FootnoteMark mark:
                    Append(FootnoteMarkPrinter.Print(mark.Number));
                    _marks.Add(mark.Number);
                    break;
            }
    }
}
