using ReportGen.Model.Findings;
using ReportGen.Writers.Formulas;
using ReportGen.Writers.Layout.Blocks;

namespace ReportGen.Writers.Layout.Formulas;

/// <summary>Sets a formula on a line of its own, centred; smaller where it would be wider than the line.</summary>
internal sealed class FormulaDisplayLayout(LayoutContext context)
{
    private const double Room = 0.35;

    public Galley Lay(Formula formula, Measure measure)
    {
        var content = context.Contents.Next();
        var layout = new FormulaLayout(context, content);
        var size = measure.Text.Size;
        var box = layout.Lay(formula, size);
        if (box.Width > measure.Width) box = layout.Lay(formula, size * measure.Width / box.Width);
        var gap = Room * measure.Text.Leading;
        var height = box.Ascent + box.Descent + 2 * gap;
        var x = measure.X + Math.Max(0, (measure.Width - box.Width) / 2);
        var slab = new Slab(height, [.. box.At(x, gap + box.Ascent)])
        {
            Boxes = [new ContentBox(content, new Box(x, gap, box.Width, height - 2 * gap))],
        };
        return Galley.Of([slab], new StructureNode.Element(StructureRole.Formula, [new StructureNode.Content(content)])
        {
            AlternativeText = LinearFormulaWriter.Write(formula),
        });
    }
}
