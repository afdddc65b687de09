namespace ReportGen.Audit.Lint.Reading;

/// <summary>A text of the manuscript.</summary>
/// <param name="File">The file that it is written in.</param>
/// <param name="IsAbstract">Whether it is the abstract.</param>
internal sealed record ManuscriptPart(string File, bool IsAbstract);
