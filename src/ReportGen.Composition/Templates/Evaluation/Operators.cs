using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>Comparison and arithmetic. Numbers are compared at 12 significant digits, as they are printed.</summary>
internal sealed class Operators(DiagnosticSink diagnostics, RenderLimits limits)
{
    private static readonly TemplateValue.Bool True = new(true);
    private static readonly TemplateValue.Bool False = new(false);

    public static TemplateValue Truth(bool holds) => holds ? True : False;

    public TemplateValue Apply(Expression.Binary expression, TemplateValue left, TemplateValue right)
    {
        if (left is TemplateValue.Nothing || right is TemplateValue.Nothing) return TemplateValue.Nothing.Value;
        switch (expression.Operator)
        {
            case "==" or "!=":
                return AreEqual(left, right, expression.Operator, expression.Span) is { } equal
                    ? Truth(equal == (expression.Operator == "==")) : TemplateValue.Nothing.Value;
            case "<" or "<=" or ">" or ">=":
                return Compare(expression, left, right);
            default:
                return Calculate(expression, left, right);
        }
    }

    public TemplateValue Negate(Expression.Unary expression, TemplateValue operand)
    {
        if (operand is TemplateValue.Nothing) return operand;
        if (expression.Operator == "!") return Truth(!PlainValue.IsTrue(operand));
        if (PlainValue.IsMissing(operand)) return Complain(TemplateDiagnostics.NotAvailable(expression.Operand.Span, ValueWords.Of(operand)));
        if (PlainValue.Of(operand) is TemplateValue.Number number) return new TemplateValue.Number(expression.Operator == "-" ? -number.Value : number.Value);
        return Complain(TemplateDiagnostics.WrongOperands(expression.Span, expression.Operator, ValueWords.Of(operand), "a number"));
    }

    /// <summary>Null where the two cannot be compared, which has been said. What is missing equals only what is missing.</summary>
    public bool? AreEqual(TemplateValue left, TemplateValue right, string symbol, SourceSpan span)
    {
        if (PlainValue.IsMissing(left) || PlainValue.IsMissing(right)) return PlainValue.IsMissing(left) && PlainValue.IsMissing(right);
        switch (PlainValue.Of(left), PlainValue.Of(right))
        {
            case (TemplateValue.Number a, TemplateValue.Number b): return Significant.Twelve(a.Value) == Significant.Twelve(b.Value);
            case (TemplateValue.Text a, TemplateValue.Text b): return string.Equals(a.Content, b.Content, StringComparison.Ordinal);
            case (TemplateValue.Bool a, TemplateValue.Bool b): return a.Holds == b.Holds;
        }

        diagnostics.Add(TemplateDiagnostics.WrongOperands(span, symbol, Both(left, right), "two numbers, two texts or two truth values"));
        return null;
    }

    private TemplateValue Compare(Expression.Binary expression, TemplateValue left, TemplateValue right)
    {
        if (Missing(expression, left, right) is { } missing) return missing;
        int order;
        switch (PlainValue.Of(left), PlainValue.Of(right))
        {
            case (TemplateValue.Number a, TemplateValue.Number b):
                order = Significant.Twelve(a.Value).CompareTo(Significant.Twelve(b.Value));
                break;
            case (TemplateValue.Text a, TemplateValue.Text b):
                order = string.CompareOrdinal(a.Content, b.Content);
                break;
            default:
                return Complain(TemplateDiagnostics.WrongOperands(expression.Span, expression.Operator, Both(left, right), "two numbers or two texts"));
        }

        return Truth(expression.Operator switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 });
    }

    private TemplateValue Calculate(Expression.Binary expression, TemplateValue left, TemplateValue right)
    {
        if (expression.Operator == "+" && (IsText(left) || IsText(right))) return Join(expression, left, right);
        if (Missing(expression, left, right) is { } missing) return missing;
        if (PlainValue.Of(left) is not TemplateValue.Number a || PlainValue.Of(right) is not TemplateValue.Number b)
        {
            return Complain(TemplateDiagnostics.WrongOperands(expression.Span, expression.Operator, Both(left, right), "two numbers"));
        }

        if (expression.Operator is ".." or "..<") return Range(expression, a.Value, b.Value);
        if (b.Value == 0 && expression.Operator is "/" or "//" or "%") return Complain(TemplateDiagnostics.DivisionByZero(expression.Right.Span));
        var result = expression.Operator switch
        {
            "+" => a.Value + b.Value,
            "-" => a.Value - b.Value,
            "*" => a.Value * b.Value,
            "/" => a.Value / b.Value,
            "//" => Math.Floor(a.Value / b.Value),
            _ => a.Value % b.Value,
        };
        return double.IsFinite(result) ? new TemplateValue.Number(result) : Complain(TemplateDiagnostics.NumberTooLarge(expression.Span, expression.Operator));
    }

    private TemplateValue Range(Expression.Binary expression, double first, double last)
    {
        const double largest = 1e9;
        if (first == Math.Floor(first) && last == Math.Floor(last) && Math.Abs(first) <= largest && Math.Abs(last) <= largest)
        {
            return new TemplateValue.Range(first, expression.Operator == ".." ? last : last - 1);
        }

        return Complain(TemplateDiagnostics.WrongOperands(
            expression.Span, expression.Operator, $"{ValueWords.NumberText(first)} and {ValueWords.NumberText(last)}", "two whole numbers"));
    }

    private TemplateValue Join(Expression.Binary expression, TemplateValue left, TemplateValue right)
    {
        if (left is TemplateValue.Text a && right is TemplateValue.Text b)
        {
            return limits.Write(a.Content.Length + b.Content.Length, expression.Span) ? new TemplateValue.Text(a.Content + b.Content) : TemplateValue.Nothing.Value;
        }

        if (left is TemplateValue.OfQuantity or TemplateValue.Number || right is TemplateValue.OfQuantity or TemplateValue.Number)
        {
            return Complain(TemplateDiagnostics.QuantityInText(expression.Span, Both(left, right)));
        }

        return Complain(TemplateDiagnostics.WrongOperands(expression.Span, "+", Both(left, right), "two numbers or two texts"));
    }

    private static bool IsText(TemplateValue value) => PlainValue.Of(value) is TemplateValue.Text;

    private TemplateValue? Missing(Expression.Binary expression, TemplateValue left, TemplateValue right)
    {
        if (PlainValue.IsMissing(left)) return Complain(TemplateDiagnostics.NotAvailable(expression.Left.Span, ValueWords.Of(left)));
        return PlainValue.IsMissing(right) ? Complain(TemplateDiagnostics.NotAvailable(expression.Right.Span, ValueWords.Of(right))) : null;
    }

    private static string Both(TemplateValue left, TemplateValue right) => $"{ValueWords.Of(left)} and {ValueWords.Of(right)}";

    private TemplateValue Complain(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return TemplateValue.Nothing.Value;
    }
}
