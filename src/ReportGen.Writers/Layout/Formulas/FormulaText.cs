using ReportGen.Model.Findings;

namespace ReportGen.Writers.Layout.Formulas;

/// <summary>Writes a formula in one line of text, for those who hear it.</summary>
internal static class FormulaText
{
    public static string Of(Formula formula) => formula switch
    {
        Formula.Name name => name.Text,
        Formula.Number number => number.Text,
        Formula.Operator sign => sign.Symbol is "(" or ")" or "[" or "]" ? sign.Symbol : sign.Symbol is "," or ";" ? $"{sign.Symbol} " : $" {sign.Symbol} ",
        Formula.Words words => words.Text,
        Formula.Row row => string.Concat(row.Items.Select(Of)),
        Formula.Fraction fraction => $"{Group(fraction.Numerator)} / {Group(fraction.Denominator)}",
        Formula.Root root => $"√{Group(root.Radicand)}",
        Formula.Superscript raised => $"{Group(raised.Base)}^{Group(raised.Exponent)}",
        Formula.Subscript lowered => $"{Group(lowered.Base)}_{Group(lowered.Index)}",
        Formula.Hat hat => $"{Group(hat.Base)} hat",
        Formula.Bar bar => $"{Group(bar.Base)} bar",
        Formula.Sum sum => $"∑ over {Of(sum.Index).Trim()} of {Group(sum.Body)}",
        _ => "",
    };

    private static string Group(Formula formula)
    {
        var text = Of(formula).Trim();
        var simple = formula is Formula.Name or Formula.Number or Formula.Words or Formula.Superscript or Formula.Subscript;
        return simple || formula is Formula.Row { Items: [_] } ? text : $"({text})";
    }
}
