using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Composition;

/// <summary>Writes inlines and blocks as one line of text that shows their structure.</summary>
internal static class Outlines
{
    public static string Of(ImmutableArray<Block> blocks) => string.Join(' ', blocks.Select(Of));

    public static string Of(ImmutableArray<Inline> inlines) => string.Join(' ', inlines.Select(Of));

    private static string Of(Block block) => block switch
    {
        Block.Heading h => string.Create(CultureInfo.InvariantCulture, $"h{h.Level}#{h.Id}({Of(h.Children)})"),
        Block.Paragraph p => $"p({Of(p.Children)})",
        Block.List l => $"{(l.Ordered ? "ol" : "ul")}({string.Join(", ", l.Items.Select(Of))})",
        Block.Quote q => $"quote({Of(q.Children)})",
        Block.Code c => $"pre[{c.Text}]",
        Block.FigureFloat f => string.Create(CultureInfo.InvariantCulture, $"figure {f.Figure.Number}#{f.Figure.Id}({Of(f.Figure.Caption)})"),
        Block.TableFloat t => string.Create(CultureInfo.InvariantCulture, $"table {t.Table.Number}#{t.Table.Id}({Of(t.Table.Caption)})"),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Of(Inline inline) => inline switch
    {
        Inline.Text t => $"[{t.Content}]",
        Inline.Value v => $"{{{v.Quantity.Address}={v.Printed}}}",
        Inline.Emphasis e => $"em({Of(e.Children)})",
        Inline.Strong s => $"strong({Of(s.Children)})",
        Inline.Superscript s => $"sup({Of(s.Children)})",
        Inline.Subscript s => $"sub({Of(s.Children)})",
        Inline.Code c => $"code[{c.Content}]",
        Inline.Link l => $"link<{l.Url}>({Of(l.Children)})",
        Inline.Citation c => $"cite({CitationNumberPrinter.Print(c.Numbers)})",
        Inline.CrossReference c => $"ref#{c.Target}[{c.Printed}]",
        Inline.TableNoteMark m => string.Create(CultureInfo.InvariantCulture, $"mark({m.Number})"),
        Inline.FootnoteMark f => string.Create(CultureInfo.InvariantCulture, $"note({f.Number})"),
        Inline.LineBreak => "br",
        _ => throw new ArgumentOutOfRangeException(nameof(inline)),
    };
}
