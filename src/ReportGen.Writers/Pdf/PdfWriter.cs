using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Attachments;

namespace ReportGen.Writers.Pdf;

/// <summary>Writes a manuscript as PDF.</summary>
public static class PdfWriter
{
    /// <summary>The PDF, or none with the errors that prevent it (fonts that cannot be read); the same input gives the same bytes.</summary>
    /// <param name="style">The layout to set it in.</param>
    /// <param name="generator">Name and version of the program, for the document's information.</param>
    /// <param name="attachments">Files that travel within it.</param>
    /// <param name="links">Where printed values lead, by the addresses of their quantities; null where they lead nowhere.</param>
    public static Checked<PdfManuscript> Write(
        Manuscript manuscript, TemplateSet templates, PageStyle style, string generator, ImmutableArray<Attachment> attachments,
        ImmutableDictionary<string, ValueLink>? links = null)
    {
        var fonts = FontSet.Parse(templates.Fonts);
        if (fonts.Value is null) return new Checked<PdfManuscript>(null, fonts.Diagnostics);
        var document = ManuscriptLayout.Lay(manuscript, style, templates.FigureStyle, fonts.Value, generator, links);
        var pdf = document.Value is { } pages ? new PdfManuscript(PagedDocumentWriter.Write(pages, attachments), pages.Report) : null;
        return new Checked<PdfManuscript>(pdf, [.. fonts.Diagnostics, .. document.Diagnostics]);
    }
}
