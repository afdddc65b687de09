namespace ReportGen.Writers.Layout;

/// <summary>Where a printed value leads.</summary>
/// <param name="File">A PDF file that lies beside the document.</param>
/// <param name="Destination">Key of that file's destinations.</param>
/// <param name="Description">What is found there, in words.</param>
public sealed record ValueLink(string File, string Destination, string Description)
{
    internal LinkTarget Target => new LinkTarget.Beside(File, Destination);
}
