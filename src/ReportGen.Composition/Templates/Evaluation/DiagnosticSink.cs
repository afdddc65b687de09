using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>
/// Gathers the diagnostics of one rendering. The same thing found wrong at the same place is one slip, however often a loop or an include passes over it.
/// </summary>
/// <param name="reported">What the bag has had from renderings before.</param>
internal sealed class DiagnosticSink(HashSet<(string Code, SourceSpan Span, string Found)> reported)
{
    private readonly List<Diagnostic> _diagnostics = [];

    public void Add(Diagnostic diagnostic)
    {
        if (reported.Add((diagnostic.Code, diagnostic.Span, diagnostic.Found))) _diagnostics.Add(diagnostic);
    }

    /// <summary>Hands everything on in the order of the text: the file itself first, then what it includes.</summary>
    public void HandOn(DiagnosticBag bag, string file) => bag.AddRange(_diagnostics
        .OrderBy(d => d.Span.File == file ? 0 : 1).ThenBy(d => d.Span.File, StringComparer.Ordinal)
        .ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column));
}
