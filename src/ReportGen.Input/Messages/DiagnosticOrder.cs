using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Messages;

/// <summary>The order in which an author reads diagnostics: by file, line and column.</summary>
internal static class DiagnosticOrder
{
    public static ImmutableArray<Diagnostic> Sorted(DiagnosticBag diagnostics) => diagnostics.ToImmutable()
        .OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)
        .ThenBy(d => d.Code, StringComparer.Ordinal).ToImmutableArray();
}
