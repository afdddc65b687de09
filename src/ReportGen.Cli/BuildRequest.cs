using System.Collections.Immutable;
using ReportGen.Cli.Lock;

namespace ReportGen.Cli;

/// <summary>A build as asked for on the command line.</summary>
internal sealed record BuildRequest(
    ImmutableArray<string> Reviews, string DataFolder, string TemplatesFolder, string OutputFolder, Formats Formats, DateOnly? Date,
    ImmutableArray<string> Layouts,
    bool LayoutReport)
{
    /// <summary>What it does with the accepted figures.</summary>
    public LockMode Lock { get; init; }
}
