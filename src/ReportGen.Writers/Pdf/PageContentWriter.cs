using System.Collections.Immutable;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Fonts;
using ReportGen.Writers.Pdf.Images;
using ReportGen.Writers.Pdf.Structure;

namespace ReportGen.Writers.Pdf;

/// <summary>Paints a page with everything enclosed in marks: content by its id, furniture as artifacts.</summary>
internal static class PageContentWriter
{
    public static PageContent Write(Page page, FontRegistry fonts, ImageRegistry images, ContentOwners owners)
    {
        var stream = new ContentStream(page.Height, fonts, images);
        var marks = ImmutableArray.CreateBuilder<int>();
        int? open = null;
        foreach (var item in page.Items)
        {
            if (item.Content != open)
            {
                if (open is not null) stream.End();
                Begin(item.Content);
                open = item.Content;
            }

            stream.Paint(item);
        }

        if (open is not null) stream.End();
        return new PageContent(stream.ToBytes(), marks.ToImmutable());

        void Begin(int content)
        {
            if (content < 0)
            {
                stream.BeginArtifact(content == PageItem.PaginationArtifact);
                return;
            }

            stream.BeginContent(owners.RoleOf(content).ToString(), marks.Count);
            marks.Add(content);
        }
    }
}
