using System.Collections.Immutable;

namespace ReportGen.Writers.Pdf;

/// <summary>A page's painting operators, and for each mark (MCID) in them the content that it encloses.</summary>
internal sealed record PageContent(byte[] Operators, ImmutableArray<int> Marks);
