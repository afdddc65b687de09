namespace ReportGen.Cli.Diff;

/// <summary>A comparison as asked for on the command line.</summary>
/// <param name="Old">A folder, a results.json or a git revision.</param>
/// <param name="New">The same.</param>
/// <param name="Templates">Folder of the templates.</param>
/// <param name="Json">Print JSON.</param>
/// <param name="ExitCode">Tell by the exit code what changed.</param>
/// <param name="Output">Folder that receives a page; null for none.</param>
internal sealed record DiffRequest(string Old, string New, string Templates, bool Json, bool ExitCode, string? Output);
