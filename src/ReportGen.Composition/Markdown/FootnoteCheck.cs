using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Markdown;

/// <summary>Finds footnotes that would be lost: never marked, or with the label of another.</summary>
public static class FootnoteCheck
{
    /// <summary>Called when the text is composed. The lost footnotes are composed too, so that what is wrong in them is found in the same run.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(MarkdownText text, CompositionState state)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var footnote in text.Footnotes)
        {
            var label = FootnoteLabel.Of(footnote);
            var (span, mark) = (text.SpanOf(footnote.LabelSpan), $"[^{label}]");
            if (!labels.Add(label)) found.Add(CompositionDiagnostics.DoubledFootnote(span, mark));
            else if (!state.Footnotes.IsMarked(footnote)) found.Add(CompositionDiagnostics.UnmarkedFootnote(span, mark));
            else continue;
            new BlockComposer(text, state, TextPlace.Body).Compose(footnote);
        }

        return found.ToImmutable();
    }
}
