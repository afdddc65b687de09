using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportGen.Composition.Markdown;

/// <summary>A bracket of citations or cross-references, <c>[@a; @b]</c>, in parsed Markdown.</summary>
/// <param name="keys">As written, without the @ signs; may hold markers. Empty where the bracket cannot be read.</param>
public sealed class BracketInline(ImmutableArray<(string Key, SourceSpan Span)> keys) : LeafInline
{
    public ImmutableArray<(string Key, SourceSpan Span)> Keys { get; } = keys;
}
