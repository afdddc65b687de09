using System.Collections.Immutable;
using ReportGen.Composition.Citations;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Composition;

/// <summary>Composes the manuscript of a review: runs its templates, parses their Markdown, numbers what is cited and placed.</summary>
public static class ManuscriptComposer
{
    /// <param name="review">The prose and the declarations.</param>
    /// <param name="findings">What the templates print.</param>
    /// <param name="drawings">One for each declared figure.</param>
    /// <param name="context">The templates and the literature of the methods.</param>
    /// <param name="date">The date to print.</param>
    /// <returns>The manuscript; with errors it lacks what they are about.</returns>
    public static Checked<Manuscript> Compose(
        Review review, ReviewFindings findings, ImmutableArray<FigureDrawings> drawings, BuildContext context, DateOnly date)
    {
        var diagnostics = new DiagnosticBag();
        var renderer = new TemplateRenderer(context.Templates, review, findings);
        var citations = new CitationRegister(review.References, context.Templates.MethodReferences, diagnostics);
        var state = new CompositionState(diagnostics, citations, new CrossReferenceRegister(diagnostics), new FootnoteRegister());
        var floats = new FloatComposer(review, findings, drawings, context.Templates.Checklists, state, template => renderer.Render(template, diagnostics));

        var summary = Read(review.Manuscript.Abstract);
        var texts = review.Manuscript.Sections.Select(Read).ToImmutableArray();
        var outline = Outline(review.Settings, state, texts);

        var frontMatter = FrontMatterComposer.Compose(review.Settings, date, AbstractComposer.Compose(summary, state), state);
        var sections = new SectionComposer(state, outline, floats.Compose);
        var blocks = texts.SelectMany(sections.Compose).ToImmutableArray();
        ReportUnused(review.Settings, state);
        var manuscript = new Manuscript(review.Id, frontMatter, blocks, citations.Entries(), state.Footnotes.Footnotes());
        return new Checked<Manuscript>(manuscript, diagnostics.ToImmutable());

        MarkdownText Read(SourceText source) => MarkdownReader.Read(renderer.Render(source, diagnostics), diagnostics);
    }

    private static Outline Outline(ReviewSettings settings, CompositionState state, ImmutableArray<MarkdownText> texts)
    {
        var figures = settings.Figures.Select(f => f.Id).ToImmutableHashSet(StringComparer.Ordinal);
        var tables = settings.ReportTables.Select(t => t.Id).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var table in settings.ReportTables.Where(t => figures.Contains(t.Id)))
        {
            state.Diagnostics.Add(CompositionDiagnostics.DoubledId(table.Span, table.Id));
        }

        return new OutlineReader(state, figures, tables).Read(texts);
    }

    private static void ReportUnused(ReviewSettings settings, CompositionState state)
    {
        var references = state.CrossReferences;
        foreach (var figure in settings.Figures)
        {
            if (references.Figure(figure.Id) is null) state.Diagnostics.Add(CompositionDiagnostics.NeverPlaced(figure.Span, "figure", figure.Id));
            else if (!references.MentionsFigure(figure.Id)) state.Diagnostics.Add(CompositionDiagnostics.NeverMentioned(figure.Span, "figure", figure.Id));
        }

        foreach (var table in settings.ReportTables)
        {
            if (references.Table(table.Id) is null) state.Diagnostics.Add(CompositionDiagnostics.NeverPlaced(table.Span, "table", table.Id));
            else if (!references.MentionsTable(table.Id)) state.Diagnostics.Add(CompositionDiagnostics.NeverMentioned(table.Span, "table", table.Id));
        }
    }
}
