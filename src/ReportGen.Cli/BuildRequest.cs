using System.Collections.Immutable;

namespace ReportGen.Cli;

/// <summary>A build as asked for on the command line.</summary>
internal sealed record BuildRequest(
    ImmutableArray<string> Reviews, string DataFolder, string TemplatesFolder, string OutputFolder, Formats Formats, DateOnly? Date,
    ImmutableArray<string> Layouts,
    bool LayoutReport);
