using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Figures;

/// <summary>Gives each figure a canvas for every width that is asked for.</summary>
internal sealed record FigureSheet(FigureText Text, FigureStyle Style, Spelling Spelling, ImmutableArray<WidthClass> Widths)
{
    public FigureDrawings Each(FigureDeclaration figure, Func<Canvas, Drawing> draw) =>
        new(figure.Id, [.. Widths.Select(w => draw(new Canvas(Text, Style, w)))], null);

    /// <summary>No drawing, and why.</summary>
    public static FigureDrawings Missing(FigureDeclaration figure, string reason) => new(figure.Id, [], reason);
}
