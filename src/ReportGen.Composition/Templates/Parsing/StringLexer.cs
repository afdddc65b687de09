using System.Globalization;
using System.Text;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Parsing;

/// <summary>Reads a string in code: between quotes with escapes, on one line; or between backquotes as it stands, over any number of lines.</summary>
internal sealed class StringLexer(TemplatePlace place, List<Diagnostic> diagnostics)
{
    private readonly string _text = place.Text;
    private readonly StringBuilder _content = new();

    public void Read(int start, CodeLexer code, List<Token> tokens)
    {
        var end = _text[start] == '`' ? ReadVerbatim(start + 1) : ReadQuoted(start + 1, _text[start]);
        if (end < 0)
        {
            diagnostics.Add(TemplateDiagnostics.UnclosedString(place.SpanAt(start, 1), _text[start]));
            end = EndOfUnclosed(start + 1);
            tokens.Add(new Token(TokenKind.Bad, start, end - start));
        }
        else
        {
            tokens.Add(new Token(TokenKind.String, start, end - start, _content.ToString()));
        }

        code.MoveTo(end);
    }

    // Where reading goes on after a string without end: the end of its block if that is on the same line, else the end of the line.
    private int EndOfUnclosed(int from)
    {
        var line = _text.IndexOf('\n', from);
        if (line < 0) line = _text.Length;
        var close = _text.IndexOf("}}", from, line - from, StringComparison.Ordinal);
        return close >= 0 ? close : line;
    }

    private int ReadVerbatim(int position)
    {
        for (; position < _text.Length; position++)
        {
            if (_text[position] == '`')
            {
                if (position + 1 >= _text.Length || _text[position + 1] != '`') return position + 1;
                position++;
            }

            _content.Append(_text[position]);
        }

        return -1;
    }

    private int ReadQuoted(int position, char quote)
    {
        while (position < _text.Length && _text[position] != '\n')
        {
            var c = _text[position];
            if (c == quote) return position + 1;
            if (c == '\\' && position + 1 < _text.Length && _text[position + 1] != '\n')
            {
                position = ReadEscape(position);
            }
            else
            {
                _content.Append(c);
                position++;
            }
        }

        return -1;
    }

    private int ReadEscape(int position)
    {
        var c = _text[position + 1];
        var digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
        if (digits > 0 && position + 2 + digits <= _text.Length
            && int.TryParse(_text.AsSpan(position + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            if (code is RenderedTemplate.MarkerStart or RenderedTemplate.MarkerEnd)
            {
                diagnostics.Add(TemplateDiagnostics.ReservedCharacter(place.SpanAt(position, 2 + digits), (char)code));
            }
            else
            {
                _content.Append((char)code);
            }

            return position + 2 + digits;
        }

        var plain = c switch { 'n' => "\n", 'r' => "\r", 't' => "\t", '0' => "\0", 'b' => "\b", 'f' => "\f", 'v' => "\v", '\\' or '"' or '\'' => c.ToString(), _ => null };
        if (plain is null) diagnostics.Add(TemplateDiagnostics.UnknownEscape(place.SpanAt(position, 2), _text.Substring(position, 2)));
        _content.Append(plain);
        return position + 2;
    }
}
