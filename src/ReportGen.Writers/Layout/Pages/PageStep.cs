namespace ReportGen.Writers.Layout.Pages;

/// <summary>A page as filled, with what was there before and is left after it.</summary>
/// <param name="Before">The floats that waited before it.</param>
/// <param name="After">The floats that wait after it.</param>
internal sealed record PageStep(PageStart Start, FloatCursor Before, ComposedPage Page, FloatCursor After)
{
    /// <summary>How the next page begins.</summary>
    public PageStart Next => new(Page.End, [], Page.Notes);
}
