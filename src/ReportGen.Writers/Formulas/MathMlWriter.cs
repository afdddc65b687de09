using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Writers.Html;

namespace ReportGen.Writers.Formulas;

/// <summary>A formula as MathML Core.</summary>
public static class MathMlWriter
{
    /// <summary>U+2062, invisible times between two operands side by side, so that a reader does not run them together.</summary>
    private const string InvisibleTimes = "\u2062";

    /// <summary>U+2061, invisible, between a function and its argument.</summary>
    private const string FunctionApplication = "\u2061";

    /// <summary>Beside names of several letters, which would run into what they stand by.</summary>
    private const string ThinSpace = "0.1667em";

    private static readonly ImmutableHashSet<string> Functions = ["ln", "exp", "sin", "arcsin", "tanh"];

    /// <summary>The formula on a line of its own.</summary>
    public static string Write(Formula formula)
    {
        var markup = new HtmlText().Open("math", ("display", "block"));
        Write(markup, formula);
        return markup.Close().ToString();
    }

    /// <summary>The formula within a line of text.</summary>
    public static string WriteInline(Formula formula)
    {
        var markup = new HtmlText().Open("math");
        Write(markup, formula);
        return markup.Close().ToString();
    }

    private static void Write(HtmlText markup, Formula formula)
    {
        switch (formula)
        {
            case Formula.Name n:
                markup.Element("mi", n.Text);
                break;
            case Formula.Number n:
                markup.Element("mn", n.Text);
                break;
            case Formula.Operator o:
                markup.Element("mo", o.Symbol);
                break;
            case Formula.Words w:
                markup.Element("mtext", WithItsSpaces(w.Text));
                break;
            case Formula.Row r:
                Row(markup, r.Items);
                break;
            case Formula.Hat h:
                Accent(markup, h.Base, "^");
                break;
            case Formula.Bar b:
                Accent(markup, b.Base, "‾");
                break;
            case Formula.Sum s:
                Sum(markup, s);
                break;
            default:
                Layout(markup, formula);
                break;
        }
    }

    private static void Layout(HtmlText markup, Formula formula)
    {
        var (element, parts) = formula switch
        {
            Formula.Fraction f => ("mfrac", ImmutableArray.Create(Bare(f.Numerator), Bare(f.Denominator))),
            Formula.Root r => ("msqrt", [r.Radicand]),
            Formula.Superscript s => ("msup", [s.Base, s.Exponent]),
            Formula.Subscript s => ("msub", [s.Base, s.Index]),
            _ => throw new ArgumentOutOfRangeException(nameof(formula)),
        };
        markup.Open(element);
        foreach (var part in parts) Write(markup, part);
        markup.Close();
    }

    // What stands in parentheses is a row of its own, so that they grow with their content and not with the whole line.
    private static void Row(HtmlText markup, ImmutableArray<Formula> items)
    {
        var nested = IsBalanced(items);
        markup.Open("mrow");
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0 && IsOperand(items[i - 1]) && IsOperand(items[i])) Between(markup, items[i - 1], items[i]);
            if (nested && Depth(items[i]) > 0) markup.Open("mrow");
            if (IsSign(items, i)) markup.Element("mo", ((Formula.Operator)items[i]).Symbol, ("form", "prefix"));
            else Write(markup, items[i]);
            if (nested && Depth(items[i]) < 0) markup.Close();
        }

        markup.Close();
    }

    // The bar of a fraction groups what stands above and below it.
    private static Formula Bare(Formula part) => part is Formula.Row { Items: [var first, .. var inner, var last] } && Depth(first) > 0 && Depth(last) < 0 && IsBalanced(inner)
        ? new Formula.Row(inner)
        : part;

    // Behind an opening parenthesis a minus is a sign, which a browser would set apart like an operation.
    private static bool IsSign(ImmutableArray<Formula> items, int i) => i > 0 && items[i] is Formula.Operator { Symbol: "−" or "-" or "+" or "±" } && Depth(items[i - 1]) > 0;

    private static bool IsBalanced(ImmutableArray<Formula> items)
    {
        var depth = 0;
        foreach (var item in items)
        {
            depth += Depth(item);
            if (depth < 0) return false;
        }

        return depth == 0;
    }

    private static int Depth(Formula item) => item switch
    {
        Formula.Operator { Symbol: "(" or "[" or "{" } => 1,
        Formula.Operator { Symbol: ")" or "]" or "}" } => -1,
        _ => 0,
    };

    private static void Between(HtmlText markup, Formula left, Formula right) => markup.Element(
        "mo", left is Formula.Name { Text: var name } && Functions.Contains(name) ? FunctionApplication : InvisibleTimes,
        ("rspace", IsWord(left) || IsWord(right) ? ThinSpace : null));

    private static bool IsOperand(Formula item) => item is not (Formula.Operator or Formula.Words or Formula.Sum) || IsWord(item);

    private static bool IsWord(Formula item) => item switch
    {
        Formula.Name { Text.Length: > 1 } => true,
        Formula.Words w => w.Text.All(char.IsLetter),
        _ => false,
    };

    // A browser drops spaces at the ends of an element, save those that do not break.
    private static string WithItsSpaces(string text)
    {
        var inner = text.Trim(' ');
        return (text.StartsWith(' ') ? "\u00a0" : "") + inner + (text.EndsWith(' ') ? "\u00a0" : "");
    }

    private static void Accent(HtmlText markup, Formula content, string mark)
    {
        markup.Open("mover", ("accent", "true"));
        Write(markup, content);
        markup.Element("mo", mark, ("stretchy", content is Formula.Name { Text.Length: 1 } ? "false" : null)).Close();
    }

    private static void Sum(HtmlText markup, Formula.Sum sum)
    {
        markup.Open("mrow").Open("munder").Element("mo", "∑");
        Write(markup, sum.Index);
        markup.Close();
        Write(markup, sum.Body);
        markup.Close();
    }
}
