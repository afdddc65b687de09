using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Data;

/// <summary>The notes of notes.csv on the cells of one table, lettered in file order.</summary>
internal sealed class CellNoteList
{
    private const string ListId = "cell-notes";

    private readonly DataTable _table;
    private readonly ImmutableArray<CellNote> _notes;
    private readonly ILookup<(string Row, string Column), int> _numbers;

    private CellNoteList(DataTable table, ImmutableArray<CellNote> notes)
    {
        (_table, _notes) = (table, notes);
        _numbers = Enumerable.Range(1, notes.Length).ToLookup(n => (notes[n - 1].Row, notes[n - 1].Column));
    }

    public static CellNoteList Of(Review review, DataTable table) =>
        new(table, [.. review.Notes.Where(n => n.Table == table.Id && table.Row(n.Row) is not null)]);

    /// <summary>The marks of a cell's notes, behind its text.</summary>
    public void WriteMarks(HtmlText html, string row, string column)
    {
        foreach (var number in _numbers[(row, column)])
        {
            var mark = FootnoteMarkPrinter.Print(number);
            html.Open("sup", ("class", "note-mark")).Element(
                "a", mark, ("id", MarkId(number)), ("href", WebLink.ToId(NoteId(number))), ("role", "doc-noteref"), ("aria-label", $"Note {mark}")).Close();
        }
    }

    /// <summary>The list with links back to the cells; empty where there are no notes.</summary>
    public string Write()
    {
        if (_notes.IsEmpty) return "";
        var html = new HtmlText().Open("section", ("class", "notes"), ("aria-labelledby", ListId)).Line();
        html.Element("h2", PageWords.NotesOnCells, ("id", ListId)).Line().Open("ol").Line();
        for (var number = 1; number <= _notes.Length; number++) Note(html, _notes[number - 1], number);
        return html.Close().Line().Close().Line().ToString();
    }

    private void Note(HtmlText html, CellNote note, int number)
    {
        html.Open("li", ("id", NoteId(number)), ("value", number.ToString(CultureInfo.InvariantCulture)));
        var column = _table.Declaration.Column(note.Column)?.Label ?? note.Column;
        html.Element("bdi", $"{_table.Row(note.Row)?.Name}, {column}: {note.Note}");
        BackLinks.Write(html, [MarkId(number)], $"note {FootnoteMarkPrinter.Print(number)}");
        html.Close().Line();
    }

    private static string NoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");

    private static string MarkId(int number) => string.Create(CultureInfo.InvariantCulture, $"mark-{number}");
}
