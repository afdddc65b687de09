using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates;

/// <summary>Something a template emits that is not markup: it becomes an inline or a block after the Markdown is parsed.</summary>
/// <param name="Span">The expression that emitted it.</param>
public abstract record TemplateMarker(SourceSpan Span)
{
    /// <summary>A quantity as printed.</summary>
    public sealed record Value(Quantity Quantity, string Printed, SourceSpan Span) : TemplateMarker(Span);

    /// <summary>Text that is not a quantity, such as a string of the template's own code.</summary>
    public sealed record Text(string Content, SourceSpan Span) : TemplateMarker(Span);

    /// <summary>A citation of references by key, from a template's <c>cite</c> function.</summary>
    public sealed record Citation(ImmutableArray<string> Keys, SourceSpan Span) : TemplateMarker(Span);

    /// <summary>The place of a declared figure; stands alone in its paragraph.</summary>
    public sealed record Figure(string Id, SourceSpan Span) : TemplateMarker(Span);

    /// <summary>The place of a declared table; stands alone in its paragraph.</summary>
    public sealed record Table(string Id, SourceSpan Span) : TemplateMarker(Span);
}
