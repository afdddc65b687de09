using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Model.Manuscripts;

/// <summary>A figure with its caption.</summary>
public sealed record ManuscriptFigure(string Id, int Number, ImmutableArray<Inline> Caption, FigureDrawings Drawings)
{
    /// <summary>Null for a figure that is drawn.</summary>
    public FigureImage? Image { get; init; }
}
