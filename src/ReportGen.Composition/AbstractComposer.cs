using System.Collections.Immutable;
using Markdig.Syntax;
using ReportGen.Composition.Markdown;
using ReportGen.Model.Manuscripts;
using Block = ReportGen.Model.Manuscripts.Block;
using Inline = ReportGen.Model.Manuscripts.Inline;

namespace ReportGen.Composition;

/// <summary>Composes the structured abstract: a part for each heading, and one without a heading for what stands before the first.</summary>
public static class AbstractComposer
{
    public static ImmutableArray<AbstractSection> Compose(MarkdownText text, CompositionState state)
    {
        var sections = ImmutableArray.CreateBuilder<AbstractSection>();
        var composer = new BlockComposer(text, state, TextPlace.Abstract);
        ImmutableArray<Inline> heading = [];
        var children = new List<Block>();
        foreach (var block in text.Document)
        {
            if (block is HeadingBlock next)
            {
                Close();
                if (next.Level > 2) state.Diagnostics.Add(CompositionDiagnostics.AbstractHeading(text.SpanOf(next), next.Level));
                heading = new InlineComposer(text, state, TextPlace.Heading).Compose(next.Inline);
            }
            else if (composer.Compose(block) is { } composed)
            {
                children.Add(composed);
            }
        }

        Close();
        foreach (var diagnostic in FootnoteCheck.Diagnostics(text, state)) state.Diagnostics.Add(diagnostic);
        state.Diagnostics.AddRange(text.Markers.Lost());
        return sections.ToImmutable();

        void Close()
        {
            if (!heading.IsEmpty || children.Count > 0) sections.Add(new AbstractSection(heading, [.. children]));
            children.Clear();
        }
    }
}
