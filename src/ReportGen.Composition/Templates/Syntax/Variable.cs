using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Syntax;

/// <summary>A variable that is set.</summary>
/// <param name="IsLocal">Written <c>$name</c>: known in this file alone.</param>
internal sealed record Variable(string Name, bool IsLocal, SourceSpan Span);
