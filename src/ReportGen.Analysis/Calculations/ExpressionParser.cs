using System.Globalization;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Analysis.Calculations;

/// <summary>Reads <c>a.b / (c + 2)</c>: recursive descent over sums, products and factors.</summary>
internal sealed class ExpressionParser
{
    private const int DeepestNesting = 100;

    private readonly Sourced<string> _source;
    private readonly string _text;
    private int _position;
    private int _depth;
    private Diagnostic? _error;

    private ExpressionParser(Sourced<string> source) => (_source, _text) = (source, source.Value);

    public static Checked<Expression> Parse(Sourced<string> source)
    {
        var parser = new ExpressionParser(source);
        var expression = parser.Sum();
        if (parser.Peek() != '\0') parser.Fail("an operator or the end");
        return parser._error is { } error ? new(null, [error]) : new(expression, []);
    }

    private Expression Sum()
    {
        var left = Product();
        while (Peek() is '+' or '-') left = new Expression.Binary(_text[_position++], left, Product());
        return left;
    }

    private Expression Product()
    {
        var left = Factor();
        while (Peek() is '*' or '/') left = new Expression.Binary(_text[_position++], left, Factor());
        return left;
    }

    private Expression Factor()
    {
        if (++_depth > DeepestNesting) return Fail($"at most {DeepestNesting} nested parts");
        var factor = Peek() switch
        {
            '-' => Negated(),
            '(' => Parenthesised(),
            var c when char.IsAsciiDigit(c) => Literal(),
            var c when char.IsAsciiLetterLower(c) => Address(),
            _ => Fail("an address, a number or a parenthesis"),
        };
        _depth--;
        return factor;
    }

    private Expression.Negation Negated()
    {
        _position++;
        return new(Factor());
    }

    private Expression Parenthesised()
    {
        _position++;
        var inner = Sum();
        if (Peek() != ')') return Fail("a closing parenthesis");
        _position++;
        return new Expression.Group(inner);
    }

    private Expression.Literal Literal()
    {
        var text = Take(c => char.IsAsciiDigit(c) || c == '.');
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Expression.Literal(value, text)
            : Fail("a number such as 2.5");
    }

    private Expression.Address Address() => new(Take(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_'));

    private string Take(Func<char, bool> belongs)
    {
        var start = _position;
        while (_position < _text.Length && belongs(_text[_position])) _position++;
        return _text[start.._position];
    }

    private char Peek()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position])) _position++;
        return _position < _text.Length ? _text[_position] : '\0';
    }

    // The first error counts; reading goes to the end so that the callers' loops stop.
    private Expression.Literal Fail(string expected)
    {
        var found = _position < _text.Length ? _text[_position..] : "the end of the expression";
        _error ??= AnalysisDiagnostics.Expression(_source.Span, found, expected);
        _position = _text.Length;
        return new(0, "0");
    }
}
