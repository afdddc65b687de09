using ReportGen.Composition.Templates.Parsing;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>A piece of what a template wrote: text copied from it, or a marker.</summary>
/// <param name="Place">The template.</param>
/// <param name="Start">Where the text stands in it.</param>
/// <param name="Length">Of the text.</param>
/// <param name="Marker">Null for copied text.</param>
internal sealed record OutputPiece(TemplatePlace Place, int Start, int Length, TemplateMarker? Marker);
