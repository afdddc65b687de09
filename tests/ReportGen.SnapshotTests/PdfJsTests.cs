using System.Text;
using System.Text.Json;
using ReportGen.Writers.Layout;

namespace ReportGen.SnapshotTests;

/// <summary>What pdf.js, which shares no code with this program, reads from a PDF is what was laid out: text, structure, links, outline, attachments.</summary>
public sealed class PdfJsTests
{
    [PdfJsTheory]
    [MemberData(nameof(SetReview.All), MemberType = typeof(SetReview))]
    public void Pages_have_the_text_and_structure_that_were_laid_out(string review, string layout)
    {
        var set = SetReview.Of(review, layout);
        using var read = Read(set.Pdf);
        var pages = read.RootElement.GetProperty("pages").EnumerateArray().ToList();

        pages.Count.ShouldBe(set.Pages.Pages.Length);
        for (var i = 0; i < pages.Count; i++)
        {
            Found(pages[i]).ShouldStartWith("Document\n");
            Found(pages[i]).ShouldBe(Expected(set.Pages, set.Pages.Pages[i]), $"page {i + 1}");
            var links = pages[i].GetProperty("links").EnumerateArray().Select(l => (l.GetProperty("url").GetString() ?? "#" + l.GetProperty("dest").GetString(), l.GetProperty("contents").GetString()));
            links.ShouldBe(set.Pages.Pages[i].Links.Select(l => (l.Target is LinkTarget.Web web ? new Uri(web.Url).AbsoluteUri : "#" + ((LinkTarget.Inside)l.Target).Name, (string?)l.Description)), $"page {i + 1}");
        }
    }

    [PdfJsTheory]
    [MemberData(nameof(SetReview.All), MemberType = typeof(SetReview))]
    public void The_document_names_itself_its_places_its_outline_and_its_files(string review, string layout)
    {
        var set = SetReview.Of(review, layout);
        using var read = Read(set.Pdf);
        var root = read.RootElement;

        root.GetProperty("title").GetString().ShouldBe(set.Pages.Info.Title);
        root.GetProperty("language").GetString().ShouldBe(set.Pages.Info.Language);
        root.GetProperty("marked").GetBoolean().ShouldBeTrue();
        root.GetProperty("labels").GetArrayLength().ShouldBe(set.Pages.Pages.Length);
        root.GetProperty("destinations").EnumerateObject().ToDictionary(d => d.Name, d => d.Value.GetInt32())
            .ShouldBe(set.Pages.Destinations.ToDictionary(d => d.Key, d => d.Value.Page), ignoreOrder: true);
        root.GetProperty("outline").EnumerateArray().Select(o => (o.GetProperty("level").GetInt32(), o.GetProperty("title").GetString(), o.GetProperty("dest").GetString()))
            .ShouldBe(set.Pages.Outline.Select(o => (o.Level, (string?)o.Title, (string?)o.Destination)));
        root.GetProperty("attachments").EnumerateObject().Select(a => (a.Name, a.Value.GetInt32())).ShouldBe([("review.yml", 10)]);
    }

    private static JsonDocument Read(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            return JsonDocument.Parse(Tools.Run("node", Path.Combine(Tools.PdfJs, "read.mjs"), file), new JsonDocumentOptions { MaxDepth = 256 });
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The elements with content on a page, each with its text, one line each.</summary>
    private static string Expected(PagedDocument document, Page page)
    {
        var byContent = page.Items.Where(i => i.Content >= 0).ToLookup(i => i.Content);
        var text = new StringBuilder();
        Append(document.Structure, 0);
        return text.ToString();

        bool Append(StructureNode.Element element, int depth)
        {
            var start = text.Length;
            Line(depth, element.Role.ToString());
            var (any, open) = (false, false);
            foreach (var child in element.Children)
            {
                if (child is StructureNode.Content content)
                {
                    if (!byContent.Contains(content.Id)) continue;
                    // Contents that follow one another are one line, as marks are.
                    if (open) text.Length--;
                    else text.Append(' ', depth + 1);
                    text.Append(Bare(string.Concat(byContent[content.Id].OfType<PageItem.Glyphs>().Select(g => g.ActualText ?? g.Run.Text)))).Append('\n');
                    (any, open) = (true, true);
                }
                else if (Append((StructureNode.Element)child, depth + 1))
                {
                    (any, open) = (true, false);
                }
            }

            if (!any) text.Length = start;
            return any;
        }

        void Line(int depth, string line) => text.Append(' ', depth).Append(line).Append('\n');
    }

    private static string Found(JsonElement page)
    {
        var texts = page.GetProperty("text");
        var text = new StringBuilder();
        foreach (var child in page.GetProperty("structure").GetProperty("children").EnumerateArray()) Append(child, 0);
        return text.ToString();

        void Append(JsonElement node, int depth)
        {
            if (node.TryGetProperty("role", out var role))
            {
                text.Append(' ', depth).Append(role.GetString()).Append('\n');
                // Marks that follow one another are one piece of content, which furniture divides.
                var piece = new StringBuilder();
                var open = false;
                foreach (var child in node.GetProperty("children").EnumerateArray())
                {
                    if (child.TryGetProperty("type", out var type))
                    {
                        if (type.GetString() != "content") continue;
                        open = true;
                        piece.Append(texts.TryGetProperty(child.GetProperty("id").GetString()!, out var mark) ? mark.GetString() : "");
                        continue;
                    }

                    Flush();
                    Append(child, depth + 1);
                }

                Flush();

                void Flush()
                {
                    if (open) text.Append(' ', depth + 1).Append(Bare(piece.ToString())).Append('\n');
                    piece.Clear();
                    open = false;
                }
            }
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u00AD'));
}
