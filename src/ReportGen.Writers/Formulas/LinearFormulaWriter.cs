using System.Collections.Immutable;
using System.Text;
using ReportGen.Model.Findings;

namespace ReportGen.Writers.Formulas;

/// <summary>A formula in one line of text, such as <c>p̂ = sum(x_i) / sum(n_i)</c>.</summary>
public static class LinearFormulaWriter
{
    public static string Write(Formula formula) => formula switch
    {
        Formula.Name n => n.Text,
        Formula.Number n => n.Text,
        Formula.Operator o => o.Symbol,
        Formula.Words w => w.Text,
        Formula.Row r => Row(r.Items),
        Formula.Fraction f => $"{Operand(f.Numerator)} / {Operand(f.Denominator)}",
        Formula.Root r => $"sqrt({Write(r.Radicand)})",
        Formula.Superscript { Exponent: Formula.Number { Text: "2" } } s => Base(s.Base) + "²",
        Formula.Superscript s => $"{Base(s.Base)}^{Operand(s.Exponent)}",
        Formula.Subscript s => $"{Operand(s.Base)}_{Operand(s.Index)}",
        Formula.Hat h => Accent(h.Base, '\u0302', "hat"),
        Formula.Bar b => Accent(b.Base, '\u0304', "mean"),
        Formula.Sum s => Sum(s),
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };

    private static string Row(ImmutableArray<Formula> items)
    {
        var line = new StringBuilder();
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0 && Spaced(items, i)) line.Append(' ');
            line.Append(NeedsParentheses(items, i) ? Operand(items[i]) : Write(items[i]));
        }

        return line.ToString();
    }

    // A fraction beside + or = reads well as it is; as a factor it would take in its neighbour.
    private static bool NeedsParentheses(ImmutableArray<Formula> items, int i) => items[i] switch
    {
        Formula.Row r => items.Length > 1 && !IsGroup(r),
        Formula.Fraction => (i > 0 && !Separates(items[i - 1])) || (i + 1 < items.Length && !Separates(items[i + 1])),
        _ => false,
    };

    private static bool Separates(Formula item) => Opens(item) || Closes(item)
        || item is Formula.Words || item is Formula.Operator { Symbol: "=" or "+" or "−" or "-" or "±" or "<" or ">" or "≤" or "≥" or "≈" };

    private static bool Spaced(ImmutableArray<Formula> items, int i)
    {
        if (Opens(items[i - 1]) || Closes(items[i]) || IsSign(items, i - 1)) return false;
        if (items[i] is Formula.Words { Text: [',' or ' ', ..] } || items[i - 1] is Formula.Words { Text: [.., ' '] }) return false;
        return !(Opens(items[i]) && IsFunction(items[i - 1]));
    }

    private static bool Opens(Formula item) => item is Formula.Operator { Symbol: "(" or "[" or "{" };

    private static bool Closes(Formula item) => item is Formula.Operator { Symbol: ")" or "]" or "}" or "," or ";" or "!" or "%" };

    private static bool IsFunction(Formula item) => item is Formula.Name or Formula.Subscript or Formula.Superscript;

    // A minus or plus with nothing to its left is a sign, not an operation.
    private static bool IsSign(ImmutableArray<Formula> items, int i) => items[i] is Formula.Operator { Symbol: "−" or "-" or "+" or "±" }
        && (i == 0 || (items[i - 1] is Formula.Operator && !Closes(items[i - 1])));

    private static string Operand(Formula formula) => IsSimple(formula) ? Write(formula) : $"({Write(formula)})";

    // Whether one pair of parentheses holds all of a row.
    private static bool IsGroup(Formula.Row row)
    {
        if (row.Items.Length < 2 || !Opens(row.Items[0]) || row.Items[^1] is not Formula.Operator { Symbol: ")" or "]" or "}" }) return false;
        var depth = 0;
        for (var i = 0; i < row.Items.Length - 1; i++)
        {
            depth += Opens(row.Items[i]) ? 1 : row.Items[i] is Formula.Operator { Symbol: ")" or "]" or "}" } ? -1 : 0;
            if (depth == 0) return false;
        }

        return true;
    }

    // A power of a power is not the power of its exponent.
    private static string Base(Formula formula) => formula is Formula.Superscript ? $"({Write(formula)})" : Operand(formula);

    private static bool IsSimple(Formula formula) => formula switch
    {
        Formula.Row r => IsGroup(r) || (r.Items.Length == 1 && IsSimple(r.Items[0])),
        Formula.Fraction => false,
        Formula.Words w => !w.Text.Contains(' ', StringComparison.Ordinal),
        _ => true,
    };

    private static string Accent(Formula content, char combining, string function) => content is Formula.Name { Text.Length: 1 } name
        ? name.Text + combining
        : $"{function}({Write(content)})";

    private static string Sum(Formula.Sum sum) => sum.Index is Formula.Name index && Mentions(sum.Body, index)
        ? $"sum({Write(sum.Body)})"
        : $"sum_{Operand(sum.Index)}({Write(sum.Body)})";

    private static bool Mentions(Formula formula, Formula.Name name) => formula switch
    {
        Formula.Name n => n == name,
        Formula.Row r => r.Items.Any(i => Mentions(i, name)),
        Formula.Fraction f => Mentions(f.Numerator, name) || Mentions(f.Denominator, name),
        Formula.Root r => Mentions(r.Radicand, name),
        Formula.Superscript s => Mentions(s.Base, name) || Mentions(s.Exponent, name),
        Formula.Subscript s => Mentions(s.Base, name) || Mentions(s.Index, name),
        Formula.Hat h => Mentions(h.Base, name),
        Formula.Bar b => Mentions(b.Base, name),
        Formula.Sum s => Mentions(s.Body, name),
        _ => false,
    };
}
