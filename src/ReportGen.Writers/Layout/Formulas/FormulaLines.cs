using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Layout.Formulas;

/// <summary>Divides a formula that is too wide for a line: after what it defines, and before signs that stand in no fraction, root or index.</summary>
internal static class FormulaLines
{
    /// <summary>The parts for the lines, each as long as fits; a part that cannot be divided may be wider.</summary>
    public static ImmutableArray<FormulaBox> Of(Formula formula, double size, double width, FormulaLayout layout)
    {
        var lines = ImmutableArray.CreateBuilder<FormulaBox>();
        var line = FormulaBox.Empty;
        foreach (var piece in Pieces(Flat(formula)))
        {
            var box = FormulaBox.Row(piece.Select(p => layout.Lay(p, size)));
            if (line.Width > 0 && line.Width + box.Width > width)
            {
                lines.Add(line);
                line = box;
            }
            else
            {
                line = FormulaBox.Row([line, box]);
            }
        }

        return [.. lines, line];
    }

    private static IEnumerable<Formula> Flat(Formula formula) => formula is Formula.Row row ? row.Items.SelectMany(Flat) : [formula];

    private static List<List<Formula>> Pieces(IEnumerable<Formula> items)
    {
        var pieces = new List<List<Formula>> { new() };
        foreach (var item in items)
        {
            var begins = item is Formula.Operator { Symbol: "=" or "+" or "−" or "×" or "±" } || pieces[^1] is [.., Formula.Words { Text: ", " } or Formula.Operator { Symbol: "," }];
            if (begins && pieces[^1].Count > 0 && pieces[^1] is not [Formula.Operator]) pieces.Add([]);
            pieces[^1].Add(item);
        }

        return pieces;
    }
}
