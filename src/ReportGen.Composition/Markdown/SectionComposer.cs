using Markdig.Syntax;
using ReportGen.Composition.Templates;
using Block = ReportGen.Model.Manuscripts.Block;

namespace ReportGen.Composition.Markdown;

/// <summary>Composes the text of the sections, with figures and tables in their places.</summary>
/// <param name="state">The manuscript's numbering.</param>
/// <param name="outline">Of all sections.</param>
/// <param name="place">Makes the figure or table of a marker.</param>
public sealed class SectionComposer(CompositionState state, Outline outline, Func<TemplateMarker, Block> place)
{
    public IEnumerable<Block> Compose(MarkdownText text)
    {
        var composer = new BlockComposer(text, state, TextPlace.Body);
        foreach (var block in text.Document)
        {
            var floats = FloatParagraph.Markers(block, text);
            if (block is HeadingBlock heading)
            {
                yield return outline.Headings[heading];
            }
            else if (!floats.IsEmpty)
            {
                foreach (var marker in floats)
                {
                    if (text.Markers.Take(marker.Number) is { } template && outline.Placed.Contains(marker)) yield return place(template);
                }
            }
            else if (composer.Compose(block) is { } composed)
            {
                yield return composed;
            }
        }

        foreach (var diagnostic in FootnoteCheck.Diagnostics(text, state)) state.Diagnostics.Add(diagnostic);
        state.Diagnostics.AddRange(text.Markers.Lost());
    }
}
