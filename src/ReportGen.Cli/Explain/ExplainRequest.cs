using System.Collections.Immutable;

namespace ReportGen.Cli.Explain;

/// <summary>What is to be explained.</summary>
/// <param name="Asked">An address, or a value as printed.</param>
/// <param name="Place">Where it is printed, or null.</param>
/// <param name="Reviews">Empty for all.</param>
/// <param name="Depth">Steps down; null for all.</param>
internal sealed record ExplainRequest(string Asked, string? Place, ImmutableArray<string> Reviews, int? Depth, string DataFolder, string TemplatesFolder);
