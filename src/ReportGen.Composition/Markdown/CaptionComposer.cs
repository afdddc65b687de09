using System.Collections.Immutable;
using Markdig.Syntax;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Markdown;

/// <summary>Composes the templates of inline Markdown that review.yml holds: captions, notes of tables, cells of total rows.</summary>
/// <param name="state">The manuscript's numbering.</param>
/// <param name="render">Runs a template of review.yml.</param>
public sealed class CaptionComposer(CompositionState state, Func<Sourced<string>, RenderedTemplate> render)
{
    public ImmutableArray<Inline> Compose(Sourced<string> template)
    {
        var text = MarkdownReader.Read(render(template), state.Diagnostics);
        var paragraphs = text.Document.OfType<ParagraphBlock>().ToArray();
        if (paragraphs.Length > 1 || text.Document.Any(b => b is not (ParagraphBlock or LinkReferenceDefinitionGroup or BlankLineBlock)))
        {
            state.Diagnostics.Add(CompositionDiagnostics.NotOneParagraph(template.Span, text.Found(text.Document)));
            return [];
        }

        ImmutableArray<Inline> inlines = paragraphs.Length == 0 ? [] : new InlineComposer(text, state, TextPlace.Float).Compose(paragraphs[0].Inline);
        state.Diagnostics.AddRange(text.Markers.Lost());
        return inlines;
    }
}
