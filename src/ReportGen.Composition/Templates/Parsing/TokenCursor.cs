using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Parsing;

/// <summary>
/// Walks over the tokens. After the first error in a statement it skips to the statement's end and says no more, so that one slip gives one message.
/// </summary>
internal sealed class TokenCursor(TemplatePlace place, List<Token> tokens, List<Diagnostic> diagnostics)
{
    private int _index;
    private int _lastEnd;

    public Token Current => tokens[_index];

    public Token Next => tokens[Math.Min(_index + 1, tokens.Count - 1)];

    public bool Failed { get; private set; }

    /// <summary>Whether the statement ends here.</summary>
    public bool AtStatementEnd => Current.Kind is TokenKind.Separator or TokenKind.Close or TokenKind.Text or TokenKind.End or TokenKind.Open;

    /// <summary>Whether white space stands before the current token.</summary>
    public bool AfterSpace => Current.Start > _lastEnd;

    public void BeginStatement() => Failed = false;

    public Token Advance()
    {
        var token = Current;
        _lastEnd = token.EndOffset;
        if (token.Kind != TokenKind.End) _index++;
        return token;
    }

    public bool TryTake(string symbol)
    {
        if (!Current.Is(symbol)) return false;
        Advance();
        return true;
    }

    /// <summary>Passes over line ends inside an expression that goes on.</summary>
    public void SkipLineEnds()
    {
        while (Current.Kind == TokenKind.Separator && place.Text[Current.Start] == '\n') Advance();
    }

    /// <summary>Passes over line ends if the first token after them is the symbol.</summary>
    public bool ContinuesWith(string symbol)
    {
        var ahead = _index;
        while (tokens[ahead].Kind == TokenKind.Separator && place.Text[tokens[ahead].Start] == '\n') ahead++;
        if (!tokens[ahead].Is(symbol)) return false;
        _index = ahead;
        return true;
    }

    public SourceSpan SpanOf(Token token) => place.SpanAt(token.Start, token.Length);

    /// <summary>From an offset to the end of the last token taken.</summary>
    public SourceSpan SpanFrom(int start) => place.SpanAt(start, Math.Max(_lastEnd - start, 0));

    /// <summary>The tokens do not fit what was expected here.</summary>
    public void FailAtCurrent(string expected)
    {
        var found = Current.Kind switch
        {
            TokenKind.Separator => place.Text[Current.Start] == '\n' ? "the end of the line" : ";",
            TokenKind.Text or TokenKind.Open or TokenKind.End => "the end of the code",
            _ => place.Text.Substring(Current.Start, Current.Length),
        };
        Fail(TemplateDiagnostics.UnexpectedToken(SpanOf(Current) with { Length = Current.Kind is TokenKind.Text ? 0 : Current.Length }, found, expected));
    }

    public void Fail(Diagnostic diagnostic)
    {
        if (!Failed && Current.Kind != TokenKind.Bad) diagnostics.Add(diagnostic);
        Failed = true;
        SkipStatement();
    }

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public void SkipToEnd() => _index = tokens.Count - 1;

    private void SkipStatement()
    {
        while (!AtStatementEnd) Advance();
    }
}
