using System.Collections.Immutable;
using System.Text;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers;

/// <summary>
/// Running text as plain characters, for CSV cells, tables of contents and metadata. Citations and footnote marks are left out: their
/// numbers would read as part of a word or number.
/// </summary>
public static class PlainTextWriter
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋";
    private const string Shifted = "0123456789+−";

    public static string Write(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Write));

    /// <summary>The paragraphs of blocks in order, joined by blanks; floats, code and formulas are left out.</summary>
    public static string Write(ImmutableArray<Block> blocks) => string.Join(' ', blocks.Select(Write).Where(t => t.Length > 0));

    private static string Write(Block block) => block switch
    {
        Block.Heading h => Write(h.Children),
        Block.Paragraph p => Write(p.Children),
        Block.Quote q => Write(q.Children),
        Block.List l => string.Join(' ', l.Items.Select(Write)),
        _ => "",
    };

    private static string Write(Inline inline) => inline switch
    {
        Inline.Text t => t.Content,
        Inline.Value v => v.Printed,
        Inline.Emphasis e => Write(e.Children),
        Inline.Strong s => Write(s.Children),
        Inline.Superscript s => Shift(Write(s.Children), Raised, '^'),
        Inline.Subscript s => Shift(Write(s.Children), Lowered, '_'),
        Inline.Code c => c.Content,
        Inline.Link l => Write(l.Children),
        Inline.CrossReference c => c.Printed,
        Inline.RankMarks m => m.Alternative,
        Inline.LineBreak => " ",
        Inline.Citation or Inline.FootnoteMark or Inline.TableNoteMark => "",
        _ => throw new ArgumentOutOfRangeException(nameof(inline)),
    };

    // 10² stays a power where Unicode has the digits; anything else keeps a mark, so that it never joins the number before it.
    private static string Shift(string text, string alphabet, char mark)
    {
        if (!text.All(c => Shifted.Contains(c, StringComparison.Ordinal))) return mark + text;
        var shifted = new StringBuilder(text.Length);
        foreach (var c in text) shifted.Append(alphabet[Shifted.IndexOf(c, StringComparison.Ordinal)]);
        return shifted.ToString();
    }
}
