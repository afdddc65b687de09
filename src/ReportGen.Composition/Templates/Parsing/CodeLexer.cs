using System.Globalization;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Parsing;

/// <summary>Reads the tokens of one code block, up to and with its end.</summary>
internal sealed class CodeLexer(TemplatePlace place, int start, List<Token> tokens, List<Diagnostic> diagnostics)
{
    private static readonly string[] Symbols =
        ["..<", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "//", "..", ".", ",", "(", ")", "[", "]", "+", "-", "*", "/", "%", "<", ">", "!", "|", "?", ":", "="];

    private readonly string _text = place.Text;

    public int Position { get; private set; } = start;

    /// <summary>Whether the block's end was found. If not, <see cref="Position"/> is where text or another block begins again.</summary>
    public bool Closed { get; private set; }

    /// <summary>The whitespace control of the block's end, or the null character.</summary>
    public char TrimAfter { get; private set; }

    private char Current => At(0);

    public void Read()
    {
        while (Position < _text.Length && !Closed)
        {
            if (IsNext("{{")) return;
            if (!ReadClose()) ReadToken();
        }
    }

    private char At(int ahead) => Position + ahead < _text.Length ? _text[Position + ahead] : '\0';

    private bool IsNext(string text) => string.CompareOrdinal(_text, Position, text, 0, text.Length) == 0;

    private void Add(TokenKind kind, int from, string text = "", double number = 0) =>
        tokens.Add(new Token(kind, from, Position - from, text, number));

    private bool ReadClose()
    {
        var trim = Current is '-' or '~' ? 1 : 0;
        if (At(trim) != '}' || At(trim + 1) != '}') return false;
        if (trim == 1) TrimAfter = Current;
        var from = Position;
        Position += trim + 2;
        Add(TokenKind.Close, from);
        Closed = true;
        return true;
    }

    private void ReadToken()
    {
        var from = Position;
        var c = Current;
        if (c is '\n' or ';')
        {
            Position++;
            Add(TokenKind.Separator, from);
        }
        else if (char.IsWhiteSpace(c)) Position++;
        else if (c == '#') ReadComment();
        else if (char.IsAsciiLetter(c) || c == '_') Add(TokenKind.Identifier, from, ReadName());
        else if (char.IsAsciiDigit(c)) ReadNumber();
        else if (c is '"' or '\'' or '`') new StringLexer(place, diagnostics).Read(Position, this, tokens);
        else if (c == '$')
        {
            Position++;
            Add(TokenKind.Local, from, ReadName());
        }
        else ReadSymbol();
    }

    /// <summary>Moves on after a string.</summary>
    public void MoveTo(int position) => Position = position;

    private string ReadName()
    {
        var from = Position;
        while (char.IsAsciiLetterOrDigit(Current) || Current == '_') Position++;
        return _text[from..Position];
    }

    private void ReadNumber()
    {
        var from = Position;
        while (char.IsAsciiDigit(Current)) Position++;
        if (Current == '.' && char.IsAsciiDigit(At(1)))
        {
            Position++;
            while (char.IsAsciiDigit(Current)) Position++;
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(At(1)) || (At(1) is '+' or '-' && char.IsAsciiDigit(At(2)))))
        {
            Position += 2;
            while (char.IsAsciiDigit(Current)) Position++;
        }

        var text = _text[from..Position];
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsFinite(number)) Add(TokenKind.Number, from, text, number);
        else Complain(from, TemplateDiagnostics.NumberTooLarge(place.SpanAt(from, text.Length), text));
    }

    // A comment on one line ends before the line's end or the block's; one between ## ends with the next ##.
    private void ReadComment()
    {
        var from = Position;
        if (At(1) == '#')
        {
            var end = _text.IndexOf("##", Position + 2, StringComparison.Ordinal);
            if (end >= 0)
            {
                Position = end + 2;
                return;
            }

            Position += 2;
            Complain(from, TemplateDiagnostics.UnclosedComment(place.SpanAt(from, 2)));
        }

        while (Position < _text.Length && Current != '\n' && !IsNext("}}") && !IsNext("-}}") && !IsNext("~}}")) Position++;
    }

    private void ReadSymbol()
    {
        var from = Position;
        foreach (var symbol in Symbols)
        {
            // "?.5" is not a member access, but members never begin with a digit, so the longest match is right.
            if (!IsNext(symbol)) continue;
            Position += symbol.Length;
            Add(TokenKind.Symbol, from, symbol);
            return;
        }

        Position += char.IsHighSurrogate(Current) && char.IsLowSurrogate(At(1)) ? 2 : 1;
        Complain(from, TemplateDiagnostics.UnexpectedCharacter(place.SpanAt(from, Position - from), _text[from..Position]));
    }

    private void Complain(int from, Diagnostic diagnostic)
    {
        Add(TokenKind.Bad, from);
        diagnostics.Add(diagnostic);
    }
}
