using ReportGen.Writers.Layout;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Where a text stands: page from 0, left end and baseline.</summary>
internal sealed record PlacedText(int Page, double X, double Y)
{
    /// <summary>The first run of the document's text that is this text, but for blanks at its end.</summary>
    public static PlacedText Find(PagedDocument document, string text) =>
        document.Pages.SelectMany((p, i) => p.Items.OfType<PageItem.Glyphs>().Where(g => g.Content >= 0 && g.Run.Text.Trim() == text).Select(g => new PlacedText(i, g.X, g.Y)))
            .FirstOrDefault() ?? throw new InvalidOperationException($"'{text}' is nowhere.");
}
