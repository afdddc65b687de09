using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Csv;
using ReportGen.Writers.Html.Citing;
using ReportGen.Writers.Html.Frame;
using ReportGen.Writers.Svg;

namespace ReportGen.Writers.Html;

/// <summary>The files of a review's article: the page, its citation in the formats of reference managers, its figures as SVG and CSV, its tables as CSV.</summary>
public static class HtmlArticleWriter
{
    /// <param name="dataFiles">Files of the data, by their path within the review's folder.</param>
    /// <returns>Files in a fixed order; none, with the reasons, where a layout has errors.</returns>
    public static Checked<ImmutableArray<OutputFile>> Write(ReviewSite site, PageFrame frame, TemplateSet templates, ImmutableArray<Download> dataFiles)
    {
        ArgumentNullException.ThrowIfNull(site);
        var layout = LayoutFile.ReadLayout(templates, LayoutFile.Article, ArticlePageWriter.Slots, ArticlePageWriter.Required);
        if (layout.Value is not { } page) return new Checked<ImmutableArray<OutputFile>>([], layout.Diagnostics);
        var (manuscript, folder) = (site.Manuscript, site.Manuscript.ReviewId + "/");
        var widths = new SvgTextWidths(templates);
        var citations = ManuscriptCitation.Of(manuscript).Files();
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        files.Add(OutputFile.OfText(folder + SitePage.Article.Path, ArticlePageWriter.Write(site, frame, page, citations, dataFiles)));
        files.AddRange(citations.Select(c => OutputFile.OfText(folder + c.File, c.Text)));
        foreach (var block in Flattened(AllBlocks(manuscript)))
        {
            if (block is Block.TableFloat t) files.Add(OutputFile.OfText(folder + FilePaths.Csv(t.Table), CsvTableWriter.Write(t.Table)));
            if (block is Block.FigureFloat { Figure: { Image.Image: { } image } figure }) files.Add(new OutputFile(folder + FilePaths.Image(figure, image), image.Bytes));
            if (block is not Block.FigureFloat f || FilePaths.Shown(f.Figure) is not { } drawing) continue;
            files.Add(OutputFile.OfText(folder + FilePaths.Svg(f.Figure), SvgWriter.WriteFile(drawing, templates.FigureStyle, widths)));
            files.Add(OutputFile.OfText(folder + FilePaths.Csv(f.Figure), CsvTableWriter.Write(drawing.Data)));
            if (FilePaths.Narrow(f.Figure) is { } narrow) files.Add(NarrowMarksWriter.Write(folder, f.Figure, narrow));
        }

        return new Checked<ImmutableArray<OutputFile>>(files.ToImmutable(), layout.Diagnostics);
    }

    private static IEnumerable<Block> AllBlocks(Manuscript manuscript) =>
        [.. manuscript.FrontMatter.Abstract.SelectMany(s => s.Children), .. manuscript.Blocks, .. manuscript.Footnotes.SelectMany(f => f.Children)];

    private static IEnumerable<Block> Flattened(IEnumerable<Block> blocks) => blocks.SelectMany(b => b switch
    {
        Block.Quote q => Flattened(q.Children),
        Block.List l => l.Items.SelectMany(i => Flattened(i)),
        _ => [b],
    });
}
