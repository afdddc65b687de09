using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>A row under a checked header.</summary>
/// <param name="Span">Where it begins.</param>
/// <param name="Cells">By column; a column that the file lacks, or that a row too short does not reach, has none.</param>
/// <param name="IsWhole">Whether it has as many cells as the header.</param>
internal sealed record CsvRow(SourceSpan Span, IReadOnlyDictionary<string, CsvField> Cells, bool IsWhole);
