using System.Collections.Immutable;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>A part of the text report.</summary>
internal sealed record TextSection(string Title, ImmutableArray<string> Lines);
