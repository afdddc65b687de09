using System.Collections.Immutable;
using ReportGen.Composition.Citations;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Markdown;

/// <summary>Turns brackets and footnote marks into the inlines that refer to literature, to parts of the manuscript and to footnotes.</summary>
public sealed class ReferenceComposer(MarkdownText text, CompositionState state, TextPlace place)
{
    /// <summary>A bracket of the Markdown; one that cannot be read stays as text beside its diagnostic.</summary>
    public ImmutableArray<Inline> Bracket(BracketInline bracket)
    {
        var (span, found) = (text.SpanOf(bracket), text.Found(bracket));
        if (bracket.Keys.IsEmpty)
        {
            state.Diagnostics.Add(CompositionDiagnostics.CitationSyntax(span, found));
            return [new Inline.Text(text.Markers.Expand(text.Rendered.Text.Substring(bracket.Span.Start, bracket.Span.Length)))];
        }

        return Keys([.. bracket.Keys.Select(k => new Sourced<string>(text.Markers.Expand(k.Key), text.SpanOf(k.Span)))], span, found);
    }

    /// <summary>A citation that a template's function wrote.</summary>
    public ImmutableArray<Inline> Citation(TemplateMarker.Citation citation) =>
        Keys([.. citation.Keys.Select(k => new Sourced<string>(k, citation.Span))], citation.Span, MarkerTable.TextOf(citation));

    /// <summary>The mark of a footnote; its content is composed where it is marked first.</summary>
    public ImmutableArray<Inline> FootnoteMark(FootnoteMarkInline mark)
    {
        var (span, found) = (text.SpanOf(mark), text.Found(mark));
        if (!Allowed(span, found)) return [];
        var footnote = text.Footnotes.FirstOrDefault(f => FootnoteLabel.Of(f) == mark.Label);
        if (footnote is not null) return [new Inline.FootnoteMark(state.Footnotes.Number(footnote, () => new BlockComposer(text, state, place).Compose(footnote)))];
        state.Diagnostics.Add(CompositionDiagnostics.UnknownFootnote(span, found, text.Footnotes.Select(FootnoteLabel.Of)));
        return [];
    }

    private ImmutableArray<Inline> Keys(ImmutableArray<Sourced<string>> keys, SourceSpan span, string found)
    {
        if (!Allowed(span, found)) return [];
        var references = keys.Count(k => CrossReferenceRegister.IsCrossReference(k.Value));
        if (references == keys.Length) return CrossReferences(keys);
        if (references > 0)
        {
            state.Diagnostics.Add(CompositionDiagnostics.MixedBracket(span, found));
            return [];
        }

        if (place == TextPlace.Abstract) state.Diagnostics.Add(CompositionDiagnostics.CitationInAbstract(span, found));
        return state.Citations.Cite(keys) is { } citation ? [citation] : [];
    }

    private ImmutableArray<Inline> CrossReferences(ImmutableArray<Sourced<string>> keys)
    {
        var printed = keys.Select(k => state.CrossReferences.Refer(k, counts: place == TextPlace.Body)).OfType<Inline.CrossReference>().ToArray();
        return [.. printed.SelectMany((r, i) => new Inline[] { new Inline.Text(PrintedWords.Separator(i, printed.Length)), r })];
    }

    private bool Allowed(SourceSpan span, string found)
    {
        if (place != TextPlace.Heading) return true;
        state.Diagnostics.Add(CompositionDiagnostics.HeadingHoldsReference(span, found));
        return false;
    }
}
