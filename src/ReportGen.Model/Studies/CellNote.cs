using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>Where a cell's value stands in its source, or why it reads as it does.</summary>
public sealed record CellNote(string Table, string Row, string Column, string Note, SourceSpan Span);
