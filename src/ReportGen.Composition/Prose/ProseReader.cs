using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using ReportGen.Composition.Markdown;

namespace ReportGen.Composition.Prose;

/// <summary>Reads the headings and paragraphs of a rendered template as plain text that knows its source. Code blocks hold no prose.</summary>
public sealed partial class ProseReader
{
    private readonly MarkdownText _text;
    private readonly ImmutableArray<ProseBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ProseBlock>();
    private string _section = "";

    private ProseReader(MarkdownText text) => _text = text;

    public static ImmutableArray<ProseBlock> Read(MarkdownText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new ProseReader(text);
        reader.Visit(text.Document, isQuotation: false);
        return reader._blocks.ToImmutable();
    }

    private void Visit(ContainerBlock container, bool isQuotation)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    _section = Add(heading, isHeading: true, isQuotation);
                    break;
                case ParagraphBlock paragraph:
                    Add(paragraph, isHeading: false, isQuotation);
                    break;
                case ContainerBlock inner:
                    Visit(inner, isQuotation || inner is QuoteBlock);
                    break;
            }
        }
    }

    private string Add(LeafBlock leaf, bool isHeading, bool isQuotation)
    {
        if (leaf.Inline is null) return "";
        var (plain, pieces) = new ProseInlines(_text).Read(leaf.Inline);
        if (isHeading && Attributes().Match(plain) is { Success: true } attributes) plain = plain[..attributes.Index];
        if (pieces.Length > 0) _blocks.Add(new ProseBlock(isHeading, isQuotation, isHeading ? plain : _section, plain, pieces, _text.Rendered));
        return plain;
    }

    [GeneratedRegex(@"\s*\{#[^{}]*\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();
}
