using System.Collections.Immutable;

namespace ReportGen.Composition.Templates;

/// <summary>What a template wrote: Markdown in which every value and every text from data is a marker.</summary>
/// <param name="Text">Markdown; marker n stands as U+E000, the digits of n, U+E001.</param>
/// <param name="Markers">By number, from 0.</param>
/// <param name="Map">From positions in <paramref name="Text"/> to the template.</param>
public sealed record RenderedTemplate(string Text, ImmutableArray<TemplateMarker> Markers, SourceMap Map)
{
    /// <summary>First character of a marker in the text.</summary>
    public const char MarkerStart = '\uE000';

    /// <summary>Last character of a marker in the text.</summary>
    public const char MarkerEnd = '\uE001';
}
