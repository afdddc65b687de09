using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Parsing;

/// <summary>Cuts a template into text and the tokens of its code blocks, and applies whitespace control.</summary>
internal sealed class TemplateLexer(TemplatePlace place, List<Diagnostic> diagnostics)
{
    private const char NoTrim = '\0';

    private readonly string _text = place.Text;
    private readonly List<Token> _tokens = [];

    public List<Token> Read()
    {
        ReportReservedCharacters();
        var position = 0;
        var trimStart = NoTrim;
        while (true)
        {
            var open = _text.IndexOf("{{", position, StringComparison.Ordinal);
            var end = open < 0 ? _text.Length : open;
            var trimEnd = open < 0 ? NoTrim : TrimAt(open + 2);
            AddText(position, end, trimStart, trimEnd);
            if (open < 0) break;
            position = ReadCode(open, open + (trimEnd == NoTrim ? 2 : 3), out trimStart);
        }

        _tokens.Add(new Token(TokenKind.End, _text.Length, 0));
        return _tokens;
    }

    private char TrimAt(int index) => index < _text.Length && _text[index] is '-' or '~' ? _text[index] : NoTrim;

    private void AddText(int start, int end, char trimStart, char trimEnd)
    {
        if (trimStart == '-')
        {
            while (start < end && char.IsWhiteSpace(_text[start])) start++;
        }
        else if (trimStart == '~')
        {
            while (start < end && char.IsWhiteSpace(_text[start]))
            {
                if (_text[start++] == '\n') break;
            }
        }

        while (trimEnd != NoTrim && end > start && char.IsWhiteSpace(_text[end - 1]) && (trimEnd == '-' || _text[end - 1] != '\n')) end--;
        if (end > start) _tokens.Add(new Token(TokenKind.Text, start, end - start));
    }

    // Returns the position after the block. A block that is never closed, or in which another opens, is dropped with one message.
    private int ReadCode(int open, int start, out char trimStart)
    {
        var (tokenCount, diagnosticCount) = (_tokens.Count, diagnostics.Count);
        _tokens.Add(new Token(TokenKind.Open, open, start - open));
        var code = new CodeLexer(place, start, _tokens, diagnostics);
        code.Read();
        trimStart = code.TrimAfter;
        if (code.Closed) return code.Position;
        _tokens.RemoveRange(tokenCount, _tokens.Count - tokenCount);
        diagnostics.RemoveRange(diagnosticCount, diagnostics.Count - diagnosticCount);
        _tokens.Add(new Token(TokenKind.Bad, open, 2));
        diagnostics.Add(TemplateDiagnostics.UnclosedCode(place.SpanAt(open, 2)));
        return code.Position;
    }

    private void ReportReservedCharacters()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            i = _text.AsSpan(i).IndexOfAny(RenderedTemplate.MarkerStart, RenderedTemplate.MarkerEnd) is var found and >= 0 ? i + found : _text.Length;
            if (i < _text.Length) diagnostics.Add(TemplateDiagnostics.ReservedCharacter(place.SpanAt(i, 1), _text[i]));
        }
    }
}
