namespace ReportGen.Writers.Layout;

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    public sealed record Web(string Url) : LinkTarget;

    /// <param name="Name">Key of <see cref="PagedDocument.Destinations"/>.</param>
    public sealed record Inside(string Name) : LinkTarget;
}
