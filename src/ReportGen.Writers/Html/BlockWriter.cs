using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Formulas;

namespace ReportGen.Writers.Html;

/// <summary>Blocks as markup. A section of the manuscript is an h2: the title alone is the h1.</summary>
internal sealed class BlockWriter(HtmlText html, InlineWriter inlines, FigureOffers offers)
{
    private readonly TableBlockWriter _tables = new(html, inlines);
    private readonly FigureBlockWriter _figures = new(html, inlines, offers);

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.Heading h:
                Heading(h);
                break;
            case Block.Paragraph p:
                html.Open("p");
                inlines.Write(p.Children);
                html.Close().Line();
                break;
            case Block.List l:
                List(l);
                break;
            case Block.Quote q:
                html.Open("blockquote").Line();
                Write(q.Children);
                html.Close().Line();
                break;
            case Block.Code c:
                html.Open("pre", ("tabindex", "0")).Element("code", c.Text).Close().Line();
                break;
            case Block.FormulaDisplay f:
                html.Open("div", ("class", "formula"), ("tabindex", "0")).Markup(MathMlWriter.Write(f.Formula)).Close().Line();
                break;
            case Block.TableFloat t:
                _tables.Write(t.Table);
                break;
            case Block.FigureFloat f:
                _figures.Write(f.Figure);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private void Heading(Block.Heading heading)
    {
        // The link stands beside the heading, not in it: it is no part of the heading's name.
        html.Open("div", ("class", "heading")).Open(ElementOf(heading.Level), ("id", heading.Id));
        inlines.Write(heading.Children);
        html.Close().Element(
            "a", "#", ("class", "anchor"), ("href", WebLink.ToId(heading.Id)), ("aria-label", $"Link to section: {PlainTextWriter.Write(heading.Children)}"));
        html.Close().Line();
    }

    private static string ElementOf(int level) => level switch
    {
        <= 1 => "h2",
        2 => "h3",
        3 => "h4",
        4 => "h5",
        _ => "h6",
    };

    private void List(Block.List list)
    {
        html.Open(list.Ordered ? "ol" : "ul").Line();
        foreach (var item in list.Items)
        {
            html.Open("li");
            if (item is [Block.Paragraph only]) inlines.Write(only.Children);
            else Write(item);
            html.Close().Line();
        }

        html.Close().Line();
    }
}
