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

    /// <param name="FileName">A PDF file that lies beside this one.</param>
    /// <param name="Name">Key of its destinations.</param>
    public sealed record Beside(string FileName, string Name) : LinkTarget;

    /// <summary>The target of a cross-reference: an id of this document, or FILE#ID for one beside it.</summary>
    public static LinkTarget To(string target) =>
        target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark ? new Beside(target[..mark], target[(mark + 1)..]) : new Inside(target);
}
