using System.Collections.Immutable;

namespace ReportGen.Cli.Check;

/// <summary>A check as asked for on the command line.</summary>
/// <param name="Reviews">Ids; all where empty.</param>
/// <param name="Strict">Whether warnings fail the check as well.</param>
/// <param name="ShowAccepted">Whether accepted findings are listed.</param>
internal sealed record CheckRequest(
    ImmutableArray<string> Reviews, string DataFolder, string TemplatesFolder, CheckFormat Format, bool Strict, bool ShowAccepted);
