namespace ReportGen.Model.Diagnostics;

/// <summary>A value with the place where the author wrote it.</summary>
public sealed record Sourced<T>(T Value, SourceSpan Span);
