using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportGen.Writers.Html;

/// <summary>
/// Builds markup. Every text and attribute of HTML, SVG and MathML is escaped here and nowhere else, and every element that is opened is
/// closed: what it returns is well-formed.
/// </summary>
public sealed class HtmlText
{
    private static readonly SearchValues<char> NeedsLook = SearchValues.Create(NeedingLook());
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element. An attribute whose value is null is left out.</summary>
    public HtmlText Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes, ">");
        _open.Push(element);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public HtmlText Close()
    {
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element with text alone.</summary>
    public HtmlText Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(text).Close();

    /// <summary>An HTML element that has no end tag, such as <c>br</c>.</summary>
    public HtmlText Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(element, attributes, ">");

    /// <summary>An XML element without content, as in SVG.</summary>
    public HtmlText Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(element, attributes, "/>");

    public HtmlText Text(string text)
    {
        _text.Append(Escape(text));
        return this;
    }

    /// <summary>Markup that another <see cref="HtmlText"/> made.</summary>
    public HtmlText Markup(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>A line end, only between blocks, where it has no meaning.</summary>
    public HtmlText Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>The markup.</summary>
    public override string ToString() => _open.Count == 0
        ? _text.ToString()
        : throw new InvalidOperationException($"The element '{_open.Peek()}' is still open.");

    /// <summary>
    /// Text as content or as attribute value in double quotes, for HTML and XML alike. Characters that neither may hold (controls,
    /// noncharacters, lone surrogates) become U+FFFD.
    /// </summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(NeedsLook)) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes()) Append(escaped, rune);
        return escaped.ToString();
    }

    /// <summary>The value of <c>dir</c> for a text from data within a page that runs from left to right: <c>auto</c> where a letter of it may run the other way, else null.</summary>
    public static string? DirectionOf(string text) => text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') || text.AsSpan().ContainsAnyInRange('\uD800', '\uFEFF')
        || text.AsSpan().ContainsAnyInRange('\u200E', '\u200F') || text.AsSpan().ContainsAnyInRange('\u202A', '\u202E') || text.AsSpan().ContainsAnyInRange('\u2066', '\u2069') ? "auto" : null;

    private HtmlText Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes, string end)
    {
        _text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null) _text.Append(' ').Append(name).Append("=\"").Append(Escape(value)).Append('"');
        }

        _text.Append(end);
        return this;
    }

    private static void Append(StringBuilder escaped, Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                escaped.Append("&amp;");
                break;
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '"':
                escaped.Append("&quot;");
                break;
            case '\'':
                escaped.Append("&#39;");
                break;
            default:
                escaped.Append(IsAllowed(rune) ? rune.ToString() : "\uFFFD");
                break;
        }
    }

    private static bool IsAllowed(Rune rune) => rune.Value is '\n' or '\t'
        || (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control
            && rune.Value is not (>= 0xFDD0 and <= 0xFDEF) && (rune.Value & 0xFFFE) != 0xFFFE);

    private static char[] NeedingLook() =>
    [
        '&', '<', '>', '"', '\'', '\u2028', '\u2029',
        .. Enumerable.Range(0, 0xFFFF + 1).Select(c => (char)c)
            .Where(c => (char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c) || c is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF'),
    ];
}
