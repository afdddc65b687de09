using System.Collections.Immutable;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Tables;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Composition;

/// <summary>Makes the figures and tables that the text places.</summary>
/// <param name="review">Declares them.</param>
/// <param name="findings">The values of tables.</param>
/// <param name="drawings">One for each declared figure.</param>
/// <param name="checklists">Reporting checklists by name.</param>
/// <param name="state">The manuscript's numbering.</param>
/// <param name="render">Runs a template of review.yml.</param>
public sealed class FloatComposer(
    Review review, ReviewFindings findings, ImmutableArray<FigureDrawings> drawings, ImmutableSortedDictionary<string, Checklist> checklists, CompositionState state, Func<Sourced<string>, RenderedTemplate> render)
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
        CaptionOf(declaration),
        drawings.FirstOrDefault(d => d.Id == declaration.Id) ?? throw new InvalidOperationException($"The figure {declaration.Id} was not drawn."))
    {
        Image = ImageOf(declaration),
    };

    private ImmutableArray<Inline> CaptionOf(FigureDeclaration declaration)
    {
        var caption = _captions.Compose(declaration.Caption);
        return declaration is FigureDeclaration.Image { Source: { } source } ? [.. caption, new Inline.Text(" "), .. _captions.Compose(source)] : caption;
    }

    // Where the image could not be read, which has been reported, the rest of the manuscript is still looked at.
    private FigureImage? ImageOf(FigureDeclaration declaration) =>
        declaration is FigureDeclaration.Image image && review.Images.FirstOrDefault(i => i.File == image.File.Value) is { } raster
            ? new FigureImage(raster, image.AlternativeText)
            : null;

    private ManuscriptTable Table(ReportTableDeclaration declaration)
    {
        var number = state.CrossReferences.Table(declaration.Id) ?? throw new InvalidOperationException($"The table {declaration.Id} has no number.");
        if (declaration.Generated is { } generated) return new GeneratedTableComposer(review, findings, checklists, state, _captions).Compose(declaration, generated, number);
        return new TableComposer(review, findings, state, _captions).Compose(
            declaration, number, review.Table(declaration.Table) ?? throw new InvalidOperationException($"The data table {declaration.Table} was not read."));
    }
}
