using System.Collections.Immutable;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Layout.Figures;

namespace ReportGen.Writers.Pdf;

/// <summary>Writes the figures of a manuscript as PDF files of one page each, for slides: vector, fonts embedded, tagged with the alternative text.</summary>
public static class FigurePdfWriter
{
    /// <summary>One file for each figure that has a drawing: <c>figures/ID.pdf</c> in the review's folder. None where the fonts cannot be read, which the manuscript's PDF reports.</summary>
    /// <param name="style">The layout whose colours and sizes hold where a figure has none of its own.</param>
    /// <param name="generator">Name and version of the program, for the document's information.</param>
    public static ImmutableArray<OutputFile> Write(Manuscript manuscript, TemplateSet templates, PageStyle style, string generator)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(templates);
        if (FontSet.Parse(templates.Fonts).Value is not { } fonts) return [];
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var figure in manuscript.Figures)
        {
            if (figure.Drawings.For(WidthClass.Page) is not { } drawing) continue;
            var context = new LayoutContext(style, templates.FigureStyle, fonts, null);
            files.Add(new OutputFile($"{manuscript.ReviewId}/figures/{figure.Id}.pdf", Page(drawing, manuscript.FrontMatter, context, generator)));
        }

        return files.ToImmutable();
    }

    private static byte[] Page(Drawing drawing, FrontMatter front, LayoutContext context, string generator)
    {
        var content = context.Contents.Next();
        var slab = new DrawingLayout(context, content, drawing.Width, 1, 0, MarkLinks.None).Lay(drawing);
        var figure = new StructureNode.Element(StructureRole.Figure, [new StructureNode.Content(content)]) { AlternativeText = drawing.AlternativeText };
        var info = new DocumentInfo(drawing.Title, front.Language, [], [], front.Date, generator);
        return PagedDocumentWriter.Write(
            new PagedDocument(
                info, context.Fonts, [new Page(drawing.Width, drawing.Height, slab.Items, slab.Links, slab.Boxes)],
                new StructureNode.Element(StructureRole.Document, [figure]), [], ImmutableSortedDictionary<string, Destination>.Empty),
            []);
    }
}
