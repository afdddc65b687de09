using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using ReportGen.Composition.Templates;
using Inline = ReportGen.Model.Manuscripts.Inline;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace ReportGen.Composition.Markdown;

/// <summary>Turns the inlines of one block of Markdown into the manuscript's.</summary>
public sealed class InlineComposer
{
    private readonly MarkdownText _text;
    private readonly CompositionState _state;
    private readonly ReferenceComposer _references;
    private InlineSequence _sequence = new();

    // Stands for a number set as superscript and for what has a form of its own, as the character before a blank or a quotation mark.
    private const char Mark = 'x';

    // The last character in print: it decides which way a quotation mark opens and swallows doubled blanks.
    private char _previous = ' ';

    public InlineComposer(MarkdownText text, CompositionState state, TextPlace place)
    {
        _text = text;
        _state = state;
        _references = new ReferenceComposer(text, state, place);
    }

    /// <summary>The inlines of a block; empty for null.</summary>
    public ImmutableArray<Inline> Compose(ContainerInline? root) => root is null ? [] : Children(root);

    private ImmutableArray<Inline> Children(ContainerInline container)
    {
        var outer = _sequence;
        _sequence = new InlineSequence();
        foreach (var child in container) Visit(child);
        var children = _sequence.ToInlines();
        _sequence = outer;
        return children;
    }

    private void Visit(MarkdownInline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.ToString(), literal.IsFirstCharacterEscaped);
                break;
            case HtmlEntityInline entity:
                Text(entity.Transcoded.ToString());
                break;
            case LineBreakInline { IsHard: true }:
                Add(new Inline.LineBreak(), ' ');
                break;
            case LineBreakInline:
                Literal(" ", escaped: false);
                break;
            case CodeInline code:
                foreach (var part in CodeSpan.Parts(code.Content, _text.Markers)) Add(part, Mark);
                break;
            case MarkerInline marker:
                Marker(marker);
                break;
            case BracketInline bracket:
                AddAll(_references.Bracket(bracket));
                break;
            case FootnoteMarkInline mark:
                AddAll(_references.FootnoteMark(mark));
                break;
            case AutolinkInline auto:
                Link(auto, (auto.IsEmail ? "mailto:" : "") + auto.Url, () => [.. Pieces(auto.Url)]);
                break;
            case HtmlInline html:
                _state.Diagnostics.Add(CompositionDiagnostics.RawHtml(_text.SpanOf(html), _text.Found(html)));
                Text(_text.Markers.Expand(html.Tag));
                break;
            default:
                VisitContainer((ContainerInline)inline);
                break;
        }
    }

    private void VisitContainer(ContainerInline container)
    {
        switch (container)
        {
            case EmphasisInline emphasis:
                _sequence.Add(Emphasis(emphasis));
                break;
            case LinkInline { IsImage: true } image:
                _state.Diagnostics.Add(CompositionDiagnostics.Image(_text.SpanOf(image), _text.Found(image)));
                _text.Markers.Expand(image.Url ?? "");
                foreach (var child in image) Visit(child);
                break;
            case LinkInline link:
                if (link.Title is { Length: > 0 }) _state.Diagnostics.Add(CompositionDiagnostics.LinkTitle(_text.SpanOf(link), _text.Found(link)));
                Link(link, link.Url ?? "", () => Children(link));
                break;
            default:
                foreach (var child in container) Visit(child);
                break;
        }
    }

    private Inline Emphasis(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('^', _) => new Inline.Superscript(Children(emphasis)),
        ('~', _) => new Inline.Subscript(Children(emphasis)),
        (_, 2) => new Inline.Strong(Children(emphasis)),
        _ => new Inline.Emphasis(Children(emphasis)),
    };

    private void Link(MarkdownInline node, string url, Func<ImmutableArray<Inline>> children)
    {
        var address = LinkAddress.Of(url, _text.Markers);
        if (address is null) _state.Diagnostics.Add(CompositionDiagnostics.LinkAddress(_text.SpanOf(node), _text.Found(node)));
        _sequence.Add(new Inline.Link(address ?? "", children()));
    }

    private void Marker(MarkerInline inline)
    {
        switch (_text.Markers.Take(inline.Number))
        {
            case TemplateMarker.Value value:
                Add(new Inline.Value(value.Quantity, value.Printed) { Span = value.Span }, value.Printed is { Length: > 0 } printed ? printed[^1] : _previous);
                break;
            case TemplateMarker.Text text:
                Text(text.Content);
                break;
            case TemplateMarker.Citation citation:
                AddAll(_references.Citation(citation));
                break;
            case TemplateMarker.Figure figure:
                _state.Diagnostics.Add(CompositionDiagnostics.FloatNotAlone(figure.Span, "figure", figure.Id));
                break;
            case TemplateMarker.Table table:
                _state.Diagnostics.Add(CompositionDiagnostics.FloatNotAlone(table.Span, "table", table.Id));
                break;
            default:
                Text(_text.Rendered.Text.Substring(inline.Span.Start, inline.Span.Length));
                break;
        }
    }

    // The text of an address from Markdown: never set typographically.
    private IEnumerable<Inline> Pieces(string text) => _text.Markers.Split(text).Select(part => part.Marker switch
    {
        TemplateMarker.Value value => (Inline)new Inline.Value(value.Quantity, value.Printed) { Span = value.Span },
        { } marker => new Inline.Text(MarkerTable.TextOf(marker)),
        null => new Inline.Text(part.Text),
    });

    private void Literal(string text, bool escaped)
    {
        var set = SmartPunctuation.Set(text, _previous, escaped);
        _sequence.AddLiteral(set);
        if (set.Length > 0) _previous = set[^1];
    }

    private void Text(string text)
    {
        _sequence.Add(new Inline.Text(text));
        if (text.Length > 0) _previous = text[^1];
    }

    private void Add(Inline inline, char last)
    {
        _sequence.Add(inline);
        _previous = last;
    }

    private void AddAll(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            _sequence.Add(inline);
            _previous = PlainText.LastCharacter(inline) ?? Mark;
        }
    }
}
