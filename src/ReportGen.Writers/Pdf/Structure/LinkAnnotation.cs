namespace ReportGen.Writers.Pdf.Structure;

/// <summary>A link on a page: its object, its page's object, and its key in the parent tree.</summary>
internal sealed record LinkAnnotation(int Id, int Page, int Key);
