using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>A cell of numbers (<c>double</c>) or text (<c>string</c>); <see cref="Value"/> is meaningful only where the cell is reported.</summary>
public sealed record Cell<T>(string Raw, SourceSpan Span, string Address, bool IsReported, T? Value)
    : Cell(Raw, Span, Address, IsReported);
