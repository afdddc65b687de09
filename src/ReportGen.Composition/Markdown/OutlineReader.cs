using System.Collections.Immutable;
using Markdig.Syntax;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using Block = ReportGen.Model.Manuscripts.Block;

namespace ReportGen.Composition.Markdown;

/// <summary>
/// Goes through the sections before they are composed, so that a text can refer to what comes later: headings get their ids, figures and tables their
/// numbers in the order of their places.
/// </summary>
public sealed class OutlineReader(CompositionState state, ImmutableHashSet<string> figures, ImmutableHashSet<string> tables)
{
    private readonly Dictionary<HeadingBlock, Block.Heading> _headings = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<MarkerInline> _placed = new(ReferenceEqualityComparer.Instance);
    private int _level;

    /// <summary>The headings of the texts in order, and the markers that place a figure or table (not those with an unknown id or placed before).</summary>
    public Outline Read(ImmutableArray<MarkdownText> texts)
    {
        var headings = texts.SelectMany(t => t.Document.OfType<HeadingBlock>().Select(h => Heading(t, h))).ToArray();
        foreach (var heading in headings)
        {
            if (heading.Given is not null) Add(heading, heading.Given);
        }

        foreach (var heading in headings.Where(h => h.Given is null)) Add(heading, Free(heading.Title));
        foreach (var text in texts)
        {
            foreach (var marker in text.Document.SelectMany(b => FloatParagraph.Markers(b, text))) Place(text, marker);
        }

        return new Outline(_headings.ToImmutableDictionary(_headings.Comparer), _placed.ToImmutableHashSet(_placed.Comparer));
    }

    private HeadingInText Heading(MarkdownText text, HeadingBlock block)
    {
        var span = text.SpanOf(block);
        if (block.Level > 3) state.Diagnostics.Add(CompositionDiagnostics.HeadingTooDeep(span, block.Level));
        else if (block.Level > _level + 1) state.Diagnostics.Add(CompositionDiagnostics.HeadingSkips(span, block.Level, _level));
        _level = block.Level;
        var (children, given) = SectionId.Split(new InlineComposer(text, state, TextPlace.Heading).Compose(block.Inline));
        var (id, items) = given is null ? (null, []) : SectionId.Items(given);
        foreach (var item in items) state.ReportedItems.Add(new Sourced<string>(item, span), id!);
        given = id;
        if (given is not null && !SectionId.IsValid(given))
        {
            state.Diagnostics.Add(CompositionDiagnostics.HeadingId(span, given));
            given = null;
        }

        return new HeadingInText(text, block, children, PlainText.Of(children), given);
    }

    private void Add(HeadingInText heading, string id)
    {
        if (!state.CrossReferences.AddSection(id, heading.Title) || figures.Contains(id) || tables.Contains(id))
        {
            state.Diagnostics.Add(CompositionDiagnostics.DoubledId(heading.Text.SpanOf(heading.Block), id));
        }

        _headings.Add(heading.Block, new Block.Heading(heading.Block.Level, id, heading.Children));
    }

    private string Free(string title)
    {
        var id = SectionId.FromTitle(title);
        return Candidates(id).First(c => !state.CrossReferences.IsSection(c) && !figures.Contains(c) && !tables.Contains(c));
    }

    private static IEnumerable<string> Candidates(string id)
    {
        yield return id;
        for (var i = 2; ; i++) yield return FormattableString.Invariant($"{id}-{i}");
    }

    private void Place(MarkdownText text, MarkerInline marker)
    {
        var (kind, id, declared, isNew) = text.Rendered.Markers[marker.Number] switch
        {
            TemplateMarker.Figure f => ("figure", f.Id, figures, figures.Contains(f.Id) && state.CrossReferences.PlaceFigure(f.Id)),
            TemplateMarker.Table t => ("table", t.Id, tables, tables.Contains(t.Id) && state.CrossReferences.PlaceTable(t.Id)),
            var other => throw new InvalidOperationException($"A marker that places nothing: {other}."),
        };
        var span = text.Rendered.Markers[marker.Number].Span;
        if (isNew) _placed.Add(marker);
        else if (declared.Contains(id)) state.Diagnostics.Add(CompositionDiagnostics.PlacedTwice(span, kind, id));
        else state.Diagnostics.Add(CompositionDiagnostics.UnknownFloat(span, kind, id, declared.Order(StringComparer.Ordinal)));
    }

    private sealed record HeadingInText(
        MarkdownText Text, HeadingBlock Block, ImmutableArray<Model.Manuscripts.Inline> Children, string Title, string? Given);
}
