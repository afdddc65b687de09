using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Writers.Formulas;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Text;

namespace ReportGen.Writers.Layout.Formulas;

/// <summary>
/// Sets a formula on a line of its own, centred. One that is too wide is divided, then made smaller, as far as it can be read; what is still too wide is written in lines of text.
/// </summary>
internal sealed class FormulaDisplayLayout(LayoutContext context)
{
    private const double Room = 0.35, LeastScale = 0.8, GreatestStep = 0.98;

    public Galley Lay(Formula formula, Measure measure)
    {
        var content = context.Contents.Next();
        var lines = Lines(formula, measure, new FormulaLayout(context, content));
        if (lines.IsEmpty) return LayText(formula, measure);
        var gap = Room * measure.Text.Leading;
        var slabs = lines.Select((box, i) => SlabOf(box, measure, gap, content) with { KeepWithNext = i < lines.Length - 1 });
        return Galley.Of(slabs, new StructureNode.Element(StructureRole.Formula, [new StructureNode.Content(content)])
        {
            AlternativeText = LinearFormulaWriter.Write(formula),
        });
    }

    /// <summary>None where the formula would be too small to be read.</summary>
    private static ImmutableArray<FormulaBox> Lines(Formula formula, Measure measure, FormulaLayout layout)
    {
        var whole = layout.Lay(formula, measure.Text.Size);
        if (whole.Width <= measure.Width) return [whole];
        // Indices get no smaller below a size, so that the width does not follow the scale in proportion.
        for (var scale = 1.0; scale >= LeastScale;)
        {
            var lines = FormulaLines.Of(formula, measure.Text.Size * scale, measure.Width, layout);
            var widest = lines.Max(l => l.Width);
            if (widest <= measure.Width) return lines;
            scale *= Math.Min(measure.Width / widest, GreatestStep);
        }

        return [];
    }

    private static Slab SlabOf(FormulaBox box, Measure measure, double gap, int content)
    {
        var height = box.Ascent + box.Descent + 2 * gap;
        var x = measure.X + Math.Max(0, (measure.Width - box.Width) / 2);
        return new Slab(height, [.. box.At(x, gap + box.Ascent)])
        {
            Boxes = [new ContentBox(content, new Box(x, gap, box.Width, height - 2 * gap))],
        };
    }

    private Galley LayText(Formula formula, Measure measure)
    {
        var text = InlineSetter.Set([new Inline.Text(LinearFormulaWriter.Write(formula))], TextFormat.Of(measure.Text, measure.Color), context);
        var lines = ParagraphSetter.Set(text, context.Fonts, measure.Width, TextAlignment.Left);
        return Galley.Of(LineSlabs.Of(lines, measure.Text, measure.X), new StructureNode.Element(StructureRole.P, text.Nodes));
    }
}
