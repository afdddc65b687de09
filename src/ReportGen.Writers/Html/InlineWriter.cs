using System.Collections.Immutable;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Html.Frame;

namespace ReportGen.Writers.Html;

/// <summary>Running text as markup.</summary>
/// <param name="ledger">To which numbers lead; null where they lead nowhere.</param>
internal sealed class InlineWriter(HtmlText html, PageAnchors anchors, Ledger? ledger = null)
{
    /// <param name="links">False within a link, where no other link may stand.</param>
    public void Write(ImmutableArray<Inline> inlines, bool links = true)
    {
        foreach (var inline in inlines) Write(inline, links);
    }

    private void Write(Inline inline, bool links)
    {
        switch (inline)
        {
            case Inline.Text t:
                html.Text(t.Content);
                break;
            case Inline.Value v:
                Value(v, links);
                break;
            case Inline.Emphasis e:
                Nested("em", e.Children, links);
                break;
            case Inline.Strong s:
                Nested("strong", s.Children, links);
                break;
            case Inline.Superscript s:
                Nested("sup", s.Children, links);
                break;
            case Inline.Subscript s:
                Nested("sub", s.Children, links);
                break;
            case Inline.Code c:
                html.Element("code", c.Content);
                break;
            case Inline.RankMarks m:
                RankMarksWriter.Write(html, m);
                break;
            case Inline.LineBreak:
                html.Void("br");
                break;
            default:
                WriteLink(inline, links);
                break;
        }
    }

    /// <summary>The id of the entry of a quantity in the ledger; null where it has none or numbers lead nowhere.</summary>
    public string? EntryOf(string address) => ledger?.Find(address)?.Id;

    /// <summary>Writes what shows a quantity, as a link to its entry in the ledger.</summary>
    public void Linked(string address, Action write)
    {
        var entry = EntryOf(address);
        if (entry is not null) html.Open("a", ("class", "v"), ("href", $"{SitePage.Ledger.Path}#{entry}"));
        write();
        if (entry is not null) html.Close();
    }

    private void Value(Inline.Value value, bool links)
    {
        if (links) Linked(value.Quantity.Address, () => ValueWriter.Write(html, value));
        else ValueWriter.Write(html, value);
    }

    private void WriteLink(Inline inline, bool links)
    {
        switch (inline)
        {
            case Inline.Link l when links && WebLink.Of(l.Url) is { } address:
                html.Open("a", ("href", address));
                Write(l.Children, links: false);
                html.Close();
                break;
            case Inline.Link l:
                Write(l.Children, links);
                break;
            case Inline.Citation c when links:
                CitationWriter.Write(html, anchors, c.Numbers);
                break;
            case Inline.Citation c:
                CitationWriter.WritePlain(html, c.Numbers);
                break;
            case Inline.CrossReference r when links:
                html.Element("a", r.Printed, ("class", "xref"), ("href", WebLink.ToId(r.Target)));
                break;
            case Inline.CrossReference r:
                html.Text(r.Printed);
                break;
            case Inline.FootnoteMark f:
                Mark(f.Number, links);
                break;
            case Inline.TableNoteMark m:
                TableMark(m, links);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(inline));
        }
    }

    private void Mark(int number, bool links)
    {
        var text = FootnoteMarkPrinter.Print(number);
        html.Open("sup", ("class", "note-mark"));
        if (!links)
        {
            html.Text(text).Close();
            return;
        }

        html.Element(
            "a", text, ("id", anchors.Mark(number)), ("href", WebLink.ToId(PageAnchors.Footnote(number))), ("role", "doc-noteref"),
            ("aria-label", $"Note {text}")).Close();
    }

    private void TableMark(Inline.TableNoteMark mark, bool links)
    {
        var text = TableNoteMarkPrinter.Print(mark.Number);
        html.Open("sup", ("class", "note-mark"));
        if (mark.Follows) html.Text(Inline.TableNoteMark.Separator);
        if (links) html.Element("a", text, ("href", WebLink.ToId(TableNoteIds.Note(mark.Table, mark.Number))), ("role", "doc-noteref"), ("aria-label", $"Note {text}"));
        else html.Text(text);
        html.Close();
    }

    private void Nested(string element, ImmutableArray<Inline> children, bool links)
    {
        html.Open(element);
        Write(children, links);
        html.Close();
    }
}
