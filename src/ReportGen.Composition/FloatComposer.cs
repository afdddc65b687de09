using System.Collections.Immutable;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Tables;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Composition;

/// <summary>Makes the figures and tables that the text places.</summary>
/// <param name="review">Declares them.</param>
/// <param name="findings">The values of tables.</param>
/// <param name="drawings">One for each declared figure.</param>
/// <param name="state">The manuscript's numbering.</param>
/// <param name="render">Runs a template of review.yml.</param>
public sealed class FloatComposer(
    Review review, ReviewFindings findings, ImmutableArray<FigureDrawings> drawings, CompositionState state, Func<Sourced<string>, RenderedTemplate> render)
{
    private readonly CaptionComposer _captions = new(state, render);

    /// <summary>The figure or table of a marker that was numbered before.</summary>
    public Block Compose(TemplateMarker marker) => marker switch
    {
        TemplateMarker.Figure figure => new Block.FigureFloat(Figure(review.Settings.Figures.First(f => f.Id == figure.Id))),
        TemplateMarker.Table table => new Block.TableFloat(Table(review.Settings.ReportTables.First(t => t.Id == table.Id))),
        _ => throw new ArgumentOutOfRangeException(nameof(marker)),
    };

    private ManuscriptFigure Figure(FigureDeclaration declaration) => new(
        declaration.Id, state.CrossReferences.Figure(declaration.Id) ?? throw new InvalidOperationException($"The figure {declaration.Id} has no number."),
        _captions.Compose(declaration.Caption),
        drawings.FirstOrDefault(d => d.Id == declaration.Id) ?? throw new InvalidOperationException($"The figure {declaration.Id} was not drawn."));

    private ManuscriptTable Table(ReportTableDeclaration declaration) => new TableComposer(review, findings, state, _captions).Compose(
        declaration, state.CrossReferences.Table(declaration.Id) ?? throw new InvalidOperationException($"The table {declaration.Id} has no number."),
        review.Table(declaration.Table) ?? throw new InvalidOperationException($"The data table {declaration.Table} was not read."));
}
