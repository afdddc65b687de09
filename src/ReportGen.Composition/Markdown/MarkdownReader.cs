using Markdig;
using Markdig.Extensions.EmphasisExtras;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Markdown;

/// <summary>Parses rendered templates.</summary>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The tree of the Markdown; what it holds and a manuscript cannot is found when it is composed.</summary>
    public static MarkdownText Read(RenderedTemplate rendered, DiagnosticBag diagnostics)
    {
        try
        {
            var document = Markdig.Markdown.Parse(rendered.Text, Pipeline);
            return new MarkdownText(rendered, document, [.. ManuscriptSyntax.Collected(document).OrderBy(f => f.Span.Start)], new MarkerTable(rendered));
        }
        catch (ArgumentException)
        {
            // Markdig's only answer to input beyond its limit of nesting.
            diagnostics.Add(CompositionDiagnostics.NestedTooDeeply(rendered.Map.SpanAt(0, 0)));
            var nothing = rendered with { Text = "" };
            return new MarkdownText(nothing, [], [], new MarkerTable(nothing));
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseEmphasisExtras(EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript);
        builder.Extensions.Add(new ManuscriptSyntax());
        return builder.Build();
    }
}
