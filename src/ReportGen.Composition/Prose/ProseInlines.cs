using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax.Inlines;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Templates;

namespace ReportGen.Composition.Prose;

/// <summary>Reads the inlines of one block as plain text.</summary>
internal sealed class ProseInlines(MarkdownText text)
{
    private readonly StringBuilder _plain = new();
    private readonly ImmutableArray<ProsePiece>.Builder _pieces = ImmutableArray.CreateBuilder<ProsePiece>();

    public (string Plain, ImmutableArray<ProsePiece> Pieces) Read(ContainerInline root)
    {
        Visit(root);
        return (_plain.ToString(), _pieces.ToImmutable());
    }

    private void Visit(ContainerInline container)
    {
        foreach (var inline in container) Visit(inline);
    }

    private void Visit(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.ToString(), literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0), literal.Span.Length);
                break;
            case HtmlEntityInline entity:
                Literal(entity.Transcoded.ToString(), entity.Span.Start, -1);
                break;
            case LineBreakInline line:
                Literal(" ", line.Span.Start, 1);
                break;
            case MarkerInline marker:
                Marker(marker.Number);
                break;
            case BracketInline bracket:
                Bracket(bracket);
                break;
            case ContainerInline container:
                Visit(container);
                break;
            default:
                Other();
                break;
        }
    }

    private void Literal(string content, int rendered, int length)
    {
        if (content.Length == 0) return;
        _pieces.Add(new ProsePiece.Literal(_plain.Length, content.Length, rendered, length >= content.Length));
        _plain.Append(content);
    }

    private void Marker(int number)
    {
        switch (text.Markers.Take(number))
        {
            case TemplateMarker.Value { Printed.Length: > 0 } value:
                _pieces.Add(new ProsePiece.Value(_plain.Length, value.Printed.Length, value.Quantity, value.Span));
                _plain.Append(value.Printed);
                break;
            case TemplateMarker.Text { Content.Length: > 0 } written:
                _pieces.Add(new ProsePiece.Written(_plain.Length, written.Content.Length, written.Span));
                _plain.Append(written.Content);
                break;
            case TemplateMarker.Citation citation:
                _pieces.Add(new ProsePiece.Citation(_plain.Length, citation.Keys));
                break;
        }
    }

    private void Bracket(BracketInline bracket)
    {
        var keys = bracket.Keys.Select(k => text.Markers.Expand(k.Key)).ToImmutableArray();
        if (keys.IsEmpty || keys.Any(k => k.Contains(':', StringComparison.Ordinal))) Other();
        else _pieces.Add(new ProsePiece.Citation(_plain.Length, keys));
    }

    private void Other()
    {
        _pieces.Add(new ProsePiece.Other(_plain.Length));
        _plain.Append(ProseBlock.Placeholder);
    }
}
