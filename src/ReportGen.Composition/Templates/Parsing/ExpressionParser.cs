using System.Collections.Immutable;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Parsing;

/// <summary>Reads expressions. What cannot be read is an <see cref="Expression.Unreadable"/>, with a message already given.</summary>
internal sealed class ExpressionParser(TokenCursor cursor)
{
    private const int MostNodes = 200;
    private const int DeepestNesting = 60;

    private const string Operand = "a value: a name, a number, a text in quotes or an expression in parentheses";

    private int _nodes;
    private int _depth;

    /// <summary>A whole expression; the statement that holds it has its own allowance of size and depth.</summary>
    public Expression ParseFirst()
    {
        (_nodes, _depth) = (0, 0);
        return Parse();
    }

    /// <summary>An alternative of <c>when</c>, where <c>or</c> separates values.</summary>
    public Expression ParseAlternative()
    {
        (_nodes, _depth) = (0, 0);
        return ParseBinary(BinaryOperators.AboveOr);
    }

    private Expression Parse()
    {
        var start = cursor.Current.Start;
        var value = ParseConditional();
        while (!cursor.Failed && cursor.ContinuesWith("|"))
        {
            cursor.Advance();
            cursor.SkipLineEnds();
            if (cursor.Current.Kind != TokenKind.Identifier)
            {
                cursor.FailAtCurrent("the name of a function after '|'");
                return new Expression.Unreadable(cursor.SpanFrom(start));
            }

            var name = ParsePostfix();
            value = ParseCall(name, start, [value]);
        }

        return value;
    }

    private Expression ParseConditional()
    {
        var start = cursor.Current.Start;
        var condition = ParseBinary(1);
        if (cursor.Failed || !cursor.TryTake("?")) return condition;
        if (!Enter()) return new Expression.Unreadable(cursor.SpanFrom(start));
        var then = ParseConditional();
        if (!cursor.Failed && !cursor.TryTake(":")) cursor.FailAtCurrent("':' and the value for the other case");
        var otherwise = cursor.Failed ? then : ParseConditional();
        _depth--;
        return new Expression.Conditional(condition, then, otherwise, cursor.SpanFrom(start));
    }

    private Expression ParseBinary(int lowest)
    {
        var start = cursor.Current.Start;
        var left = ParseUnary();
        while (!cursor.Failed && BinaryOperators.Of(cursor.Current) is { } op && op.Precedence >= lowest)
        {
            cursor.Advance();
            cursor.SkipLineEnds();
            var right = ParseBinary(op.Precedence + 1);
            left = Count(new Expression.Binary(op.Symbol, left, right, cursor.SpanFrom(start)));
        }

        return left;
    }

    private Expression ParseUnary()
    {
        var start = cursor.Current.Start;
        if (!Enter()) return new Expression.Unreadable(cursor.SpanFrom(start));
        Expression result;
        var isNot = cursor.Current.Is("!") || cursor.Current.IsWord("not");
        if (isNot || cursor.Current.Is("-") || cursor.Current.Is("+"))
        {
            var symbol = cursor.Advance().Text;
            var operand = ParseUnary();
            result = Count(new Expression.Unary(isNot ? "!" : symbol, operand, cursor.SpanFrom(start)));
        }
        else
        {
            var operand = ParsePostfix();
            result = StartsArgument() ? ParseCall(operand, start, []) : operand;
        }

        _depth--;
        return result;
    }

    private Expression ParseCall(Expression function, int start, List<Expression> arguments)
    {
        while (!cursor.Failed && StartsArgument()) arguments.Add(ParsePostfix());
        if (cursor.Failed) return new Expression.Unreadable(cursor.SpanFrom(start));
        var name = NameOf(function);
        if (name is not null) return Count(new Expression.Call(name, function.Span, [.. arguments], cursor.SpanFrom(start)));
        cursor.Fail(TemplateDiagnostics.UnexpectedToken(arguments[^1].Span, "another value", "an operator between two values, or the end of the code"));
        return new Expression.Unreadable(cursor.SpanFrom(start));
    }

    private static string? NameOf(Expression function) => function switch
    {
        Expression.Name name => name.Text,
        Expression.Member { Optional: false } member when NameOf(member.Target) is { } target => $"{target}.{member.Text}",
        _ => null,
    };

    private bool StartsArgument() => !cursor.Failed && cursor.Current.Kind switch
    {
        TokenKind.Number or TokenKind.String or TokenKind.Local => true,
        TokenKind.Identifier => !Keywords.IsOperator(cursor.Current.Text),
        TokenKind.Symbol => cursor.Current.Is("(") || (cursor.Current.Is("[") && cursor.AfterSpace),
        _ => false,
    };

    private Expression ParsePostfix()
    {
        var start = cursor.Current.Start;
        var target = ParsePrimary();
        while (!cursor.Failed)
        {
            if (cursor.Current.Is(".") || cursor.Current.Is("?."))
            {
                var optional = cursor.Advance().Text == "?.";
                if (cursor.Current.Kind != TokenKind.Identifier) cursor.FailAtCurrent("the name of a member after '.'");
                if (cursor.Failed) break;
                var name = cursor.Advance();
                target = Count(new Expression.Member(target, name.Text, cursor.SpanOf(name), optional, cursor.SpanFrom(start)));
            }
            else if (cursor.Current.Is("[") && !cursor.AfterSpace)
            {
                cursor.Advance();
                cursor.SkipLineEnds();
                var key = Parse();
                Close("]");
                target = Count(new Expression.Index(target, key, cursor.SpanFrom(start)));
            }
            else
            {
                break;
            }
        }

        return target;
    }

    private Expression ParsePrimary()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return Count(new Expression.Literal(new TemplateValue.Number(token.Number), cursor.SpanOf(cursor.Advance())));
            case TokenKind.String:
                return Count(new Expression.Literal(new TemplateValue.Text(token.Text), cursor.SpanOf(cursor.Advance())));
            case TokenKind.Local:
                return Count(ParseLocal(cursor.Advance()));
            case TokenKind.Identifier when !Keywords.IsReserved(token.Text) || (token.Text == "for" && cursor.Next.Is(".")):
                return Count(ParseName(cursor.Advance()));
            case TokenKind.Symbol when token.Text == "(":
                return ParseParenthesis();
            case TokenKind.Symbol when token.Text == "[":
                return ParseList();
            default:
                cursor.FailAtCurrent(Operand);
                return new Expression.Unreadable(cursor.SpanOf(token));
        }
    }

    private Expression ParseLocal(Token token)
    {
        var span = cursor.SpanOf(token);
        if (token.Text.Length > 0 && !char.IsAsciiDigit(token.Text[0])) return new Expression.Local(token.Text, span);
        if (token.Text.Length == 0 && cursor.Current.Is("[") && !cursor.AfterSpace && cursor.Next.Kind == TokenKind.Number)
        {
            cursor.Advance();
            var number = cursor.Advance();
            Close("]");
            span = cursor.SpanFrom(token.Start);
            return new Expression.Argument(number.Number is >= 0 and < 1000 ? (int)number.Number : 1000, span);
        }

        if (int.TryParse(token.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index))
        {
            return new Expression.Argument(index, span);
        }

        cursor.Fail(TemplateDiagnostics.UnexpectedToken(span, "$" + token.Text, "an argument such as $1, or a variable such as $name"));
        return new Expression.Unreadable(span);
    }

    private Expression ParseName(Token token)
    {
        var span = cursor.SpanOf(token);
        return token.Text switch
        {
            "true" => new Expression.Literal(new TemplateValue.Bool(true), span),
            "false" => new Expression.Literal(new TemplateValue.Bool(false), span),
            "null" => new Expression.Literal(TemplateValue.Null.Value, span),
            _ => new Expression.Name(token.Text, span),
        };
    }

    private Expression ParseParenthesis()
    {
        cursor.Advance();
        cursor.SkipLineEnds();
        var inner = Nested();
        Close(")");
        return inner;
    }

    private Expression ParseList()
    {
        var start = cursor.Advance().Start;
        var items = ImmutableArray.CreateBuilder<Expression>();
        cursor.SkipLineEnds();
        while (!cursor.Failed && !cursor.Current.Is("]"))
        {
            items.Add(Nested());
            cursor.SkipLineEnds();
            if (!cursor.TryTake(",")) break;
            cursor.SkipLineEnds();
        }

        Close("]");
        return Count(new Expression.ListLiteral(items.ToImmutable(), cursor.SpanFrom(start)));
    }

    private Expression Nested()
    {
        if (!Enter()) return new Expression.Unreadable(cursor.SpanOf(cursor.Current));
        var inner = Parse();
        _depth--;
        return inner;
    }

    private void Close(string symbol)
    {
        if (cursor.Failed) return;
        cursor.SkipLineEnds();
        if (!cursor.TryTake(symbol)) cursor.FailAtCurrent($"'{symbol}'");
    }

    private bool Enter()
    {
        if (++_depth <= DeepestNesting) return true;
        cursor.Fail(TemplateDiagnostics.TooComplex(cursor.SpanOf(cursor.Current)));
        return false;
    }

    private Expression Count(Expression expression)
    {
        if (++_nodes > MostNodes) cursor.Fail(TemplateDiagnostics.TooComplex(expression.Span));
        return expression;
    }
}
