using ReportGen.Writers.Layout;

namespace ReportGen.Writers.Pdf;

/// <summary>A manuscript as PDF.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Report">How well its lines are set.</param>
public sealed record PdfManuscript(byte[] Bytes, LayoutReport Report);
