namespace ReportGen.Writers.Html.Frame;

/// <summary>A page of a review that its navigation names.</summary>
/// <param name="Label">What readers call it.</param>
/// <param name="Path">Within the review's folder.</param>
public sealed record SitePage(string Label, string Path)
{
    public static readonly SitePage Article = new(PageWords.Article, "index.html");

    public static readonly SitePage Methods = new(PageWords.Methods, "methods.html");

    public static readonly SitePage Ledger = new(PageWords.Ledger, "ledger.html");

    public static readonly SitePage Data = new(PageWords.Data, "data/index.html");
}
