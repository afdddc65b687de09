using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Layout.Figures;
using ReportGen.Writers.Layout.Formulas;
using ReportGen.Writers.Layout.Tables;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets blocks of any kind, nested ones too.</summary>
internal sealed class BlockLayout(LayoutContext context, FloatMeasure floats)
{
    private readonly PanelMeasures _measures = context.Style.Measures.Panels;
    private readonly HeadingLayout _headings = new(context);

    public IReadOnlyList<OutlineEntry> Outline => _headings.Outline;

    public Galley Lay(ImmutableArray<Block> blocks, Measure measure)
    {
        var galleys = new List<Galley>();
        Block? previous = null;
        foreach (var block in blocks)
        {
            galleys.Add(Lay(block, measure, previous is Block.Paragraph));
            previous = Preceding(block, previous);
        }

        return Galley.Join(galleys);
    }

    /// <summary>The block that decides whether the next paragraph is indented: floats may stand elsewhere and do not count.</summary>
    public static Block? Preceding(Block block, Block? previous) => block is Block.TableFloat or Block.FigureFloat ? previous : block;

    public Galley Lay(Block block, Measure measure, bool afterParagraph) => block switch
    {
        Block.Heading heading => _headings.Lay(heading, measure),
        Block.Paragraph paragraph => Placed(LayParagraph(paragraph.Children, measure, afterParagraph), paragraph.Ids),
        Block.List list => new ListLayout(this, context).Lay(list, measure),
        Block.Quote quote => LayQuote(quote, measure),
        Block.Code code => LayCode(code, measure),
        Block.FormulaDisplay formula => new FormulaDisplayLayout(context).Lay(formula.Formula, measure),
        Block.TableFloat table => new TableLayout(context, floats).Lay(table.Table),
        Block.FigureFloat figure => new FigureLayout(context, floats).Lay(figure.Figure),
        _ => Galley.Empty,
    };

    /// <summary>Opens the outline with an entry that is no heading of the text, such as that of the abstract.</summary>
    public Galley LayHeading(string text, string destination, Measure measure) =>
        _headings.Lay(new Block.Heading(1, destination, [new Inline.Text(text)]), measure);

    public Galley LayParagraph(ImmutableArray<Inline> inlines, Measure measure, bool afterParagraph)
    {
        var text = InlineSetter.Set(inlines, TextFormat.Of(measure.Text, measure.Color), context);
        if (text.Spans.IsEmpty) return Galley.Empty;
        var indent = afterParagraph ? Math.Min(measure.Text.Indent, measure.Width / 4) : 0;
        var lines = ParagraphSetter.Set(text, context.Fonts, measure.Width, context.Style.Justified ? TextAlignment.Justified : TextAlignment.Left, indent, context.Hyphenator);
        return Galley.Of(LineSlabs.Of(lines, measure.Text, measure.X), new StructureNode.Element(StructureRole.P, text.Nodes));
    }

    private static Galley Placed(Galley galley, ImmutableArray<string> ids) => ids.IsEmpty || galley.Items is not [Slab first, .. var rest] ? galley : galley with
    {
        Items = [first with { Destinations = [.. ids.Select(id => (id, 0.0)), .. first.Destinations] }, .. rest],
    };

    private Galley LayQuote(Block.Quote quote, Measure measure)
    {
        var inner = Lay(quote.Children, measure.Indented(_measures.QuoteIndent, _measures.QuoteIndent) with { Color = context.Style.Muted });
        var space = measure.Text.Leading / 2;
        return new Galley(inner.Items, [new StructureNode.Element(StructureRole.BlockQuote, inner.Nodes)]).Spaced(space, space);
    }

    /// <summary>Lines as they are, on a tinted ground; what is too long is continued on the next line.</summary>
    private Galley LayCode(Block.Code code, Measure measure)
    {
        var style = context.Style.Code;
        var format = TextFormat.Of(style, measure.Color) with { Features = Typography.Shaping.ShapingFeatures.None };
        var rows = code.Text.TrimEnd().ReplaceLineEndings("\n").Replace("\t", "    ", StringComparison.Ordinal).Split('\n');
        var text = InlineSetter.Set([.. rows.SelectMany(CodeRow)], format, context);
        if (text.Spans.IsEmpty) return Galley.Empty;
        var lines = ParagraphSetter.Set(text, context.Fonts, measure.Width - 2 * _measures.CodePadding, TextAlignment.Left);
        var panel = new Panel(measure.X, measure.Width, context.Style.Tint, null, PanelRules.Frame, _measures.RuleWidth);
        var slabs = LineSlabs.Of(lines, style with { SpaceBefore = 0, SpaceAfter = 0 }, measure.X + _measures.CodePadding);
        return Galley.Of(Padded(slabs, panel, _measures.CodePadding / 2), new StructureNode.Element(StructureRole.P, [
            new StructureNode.Element(StructureRole.Code, text.Nodes)])).Spaced(style.SpaceBefore, style.SpaceAfter);
    }

    private static IEnumerable<Inline> CodeRow(string row, int index) =>
        index == 0 ? [new Inline.Text(row)] : [new Inline.LineBreak(), new Inline.Text(row)];

    /// <summary>Slabs on a panel with room above and below.</summary>
    public static ImmutableArray<Slab> Padded(ImmutableArray<Slab> slabs, Panel panel, double padding)
    {
        var all = slabs.ToBuilder();
        if (all.Count > 0) all[^1] = all[^1] with { KeepWithNext = true };
        all.Insert(0, Slab.Space(padding) with { KeepWithNext = true });
        all.Add(Slab.Space(padding));
        return [.. all.Select(s => s with { Panel = panel })];
    }

    /// <summary>The style of headings of a level of the manuscript.</summary>
    public static TextStyle HeadingStyle(PageStyle style, int level) => level switch
    {
        <= 1 => style.Heading1,
        2 => style.Heading2,
        _ => style.Heading3,
    };
}
