using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>A line of a CSV file; several lines where a quoted cell has line ends.</summary>
/// <param name="Fields">Its cells; empty for a blank line.</param>
/// <param name="Span">Where it begins, with the length of its first line.</param>
/// <param name="Raw">The text as written.</param>
/// <param name="Fault">Wrong quotes, after which the cells cannot be told apart; null where there are none.</param>
internal sealed record CsvRecord(IReadOnlyList<CsvField> Fields, SourceSpan Span, string Raw, Diagnostic? Fault);
