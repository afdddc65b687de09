using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Csv;
using ReportGen.Writers.Svg;

namespace ReportGen.Writers.Html;

/// <summary>The files of one review's site: the page, its figures as SVG and CSV, its tables as CSV.</summary>
public static class HtmlArticleWriter
{
    /// <param name="downloads">Further files of the review's folder that the page offers.</param>
    /// <param name="generator">Program and version.</param>
    /// <returns>Files in a fixed order; none, with the reasons, where the layout has errors.</returns>
    public static Checked<ImmutableArray<OutputFile>> Write(
        Manuscript manuscript, TemplateSet templates, ImmutableArray<Download> downloads, string generator)
    {
        var source = LayoutFile.Find(templates, LayoutFile.Article);
        if (source.Value is not { } text) return new Checked<ImmutableArray<OutputFile>>([], source.Diagnostics);
        var layout = ArticlePageWriter.ReadLayout(text);
        if (layout.HasErrors || layout.Value is not { } page) return new Checked<ImmutableArray<OutputFile>>([], layout.Diagnostics);
        var folder = manuscript.ReviewId + "/";
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        files.Add(OutputFile.OfText(folder + "index.html", ArticlePageWriter.Write(manuscript, page, downloads, generator)));
        foreach (var block in Flattened(AllBlocks(manuscript)))
        {
            if (block is Block.TableFloat t) files.Add(OutputFile.OfText(folder + FilePaths.Csv(t.Table), CsvTableWriter.Write(t.Table)));
            if (block is not Block.FigureFloat f || FilePaths.Shown(f.Figure) is not { } drawing) continue;
            files.Add(OutputFile.OfText(folder + FilePaths.Svg(f.Figure), SvgWriter.WriteFile(drawing, templates.FigureStyle)));
            files.Add(OutputFile.OfText(folder + FilePaths.Csv(f.Figure), CsvTableWriter.Write(drawing.Data)));
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
