using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;
using ReportGen.Typography.LineBreaking;
using ReportGen.Writers.Fonts;
using ReportGen.Writers.Layout.Blocks;
using ReportGen.Writers.Layout.Pages;

namespace ReportGen.Writers.Layout;

/// <summary>Lays a manuscript out on pages.</summary>
public static class ManuscriptLayout
{
    /// <summary>The manuscript on pages; warnings name characters without a glyph and figures that do not fit.</summary>
    /// <param name="generator">Name of the program, for the document's information.</param>
    /// <param name="links">Where printed values lead, by the addresses of their quantities; null where they lead nowhere.</param>
    public static Checked<PagedDocument> Lay(
        Manuscript manuscript, PageStyle style, FigureStyle figureStyle, FontSet fonts, string generator, ImmutableDictionary<string, ValueLink>? links = null)
    {
        var context = new LayoutContext(style, figureStyle, fonts, style.Justified ? Hyphenator.ForLanguage(manuscript.FrontMatter.Language) : null)
        {
            ValueLinks = links ?? ImmutableDictionary<string, ValueLink>.Empty,
        };
        var blocks = new BlockLayout(context, PageGeometry.FloatsOf(style));
        var galley = new DocumentSetter(manuscript, blocks, context).Set(manuscript);
        var flow = new Flow(galley);
        var filled = new Paginator(flow, style).Fill(galley.Header, flow.HeaderNotes);
        var destinations = DestinationsOf(filled);
        var furniture = new PageFurniture(manuscript.FrontMatter, destinations, context);
        var document = new PagedDocument(
            InfoOf(manuscript, generator), fonts, [.. filled.Select((p, i) => furniture.AddTo(p, i + 1, filled.Count))],
            new StructureNode.Element(StructureRole.Document, galley.Nodes), [.. blocks.Outline], destinations)
        {
            Report = LayoutReport.Of(filled),
        };
        return new Checked<PagedDocument>(document, context.Diagnostics.ToImmutable());
    }

    private static ImmutableSortedDictionary<string, Destination> DestinationsOf(IReadOnlyList<FilledPage> pages)
    {
        var destinations = ImmutableSortedDictionary.CreateBuilder<string, Destination>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
            foreach (var (name, x, y) in pages[i].Destinations) destinations.TryAdd(name, new Destination(i, x, y));
        return destinations.ToImmutable();
    }

    private static DocumentInfo InfoOf(Manuscript manuscript, string generator)
    {
        var front = manuscript.FrontMatter;
        return new DocumentInfo(
            front.Title, front.Language, [.. front.Authors.Select(AuthorLines.NameOf)], front.Keywords, front.Date, generator);
    }
}
