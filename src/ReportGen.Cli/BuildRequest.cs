using System.Collections.Immutable;
using ReportGen.Cli.Lock;

namespace ReportGen.Cli;

/// <summary>A build as asked for on the command line.</summary>
internal sealed record BuildRequest(
    ImmutableArray<string> Reviews, string DataFolder, string TemplatesFolder, string OutputFolder, Formats Formats, DateOnly? Date,
    ImmutableArray<string> Layouts,
    bool LayoutReport)
{
    /// <summary>Whether the numbers of the PDFs lead into a supplement.</summary>
    public bool Trace { get; init; }

    /// <summary>What it does with the accepted figures.</summary>
    public LockMode Lock { get; init; }
}
