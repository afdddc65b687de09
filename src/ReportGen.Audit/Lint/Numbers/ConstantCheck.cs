using System.Collections.Immutable;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>Finds declared constants that no sentence has: a constant that explains nothing would explain a wrong number one day.</summary>
internal static class ConstantCheck
{
    public static IEnumerable<Diagnostic> Check(ImmutableArray<Sourced<string>> constants, ImmutableArray<Sentence> sentences) => constants
        .Where(c => c.Value.Length == 0 || !sentences.Any(s => Classification.Find(s.Text, c.Value.Replace('\u00a0', ' '), 0) >= 0))
        .Select(c => NumberDiagnostics.UnusedConstant(c.Span, c.Value));
}
