namespace ReportGen.Writers.Pdf.Structure;

/// <summary>A stretch of a page's operators: the page's object and the MCID.</summary>
internal readonly record struct MarkedContent(int Page, int Mark);
