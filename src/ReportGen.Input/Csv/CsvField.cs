using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>A cell as written, without surrounding blanks and quotes; the span covers the quotes.</summary>
internal readonly record struct CsvField(string Text, SourceSpan Span);
