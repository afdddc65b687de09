using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>Hands diagnostics on, each once: a slip inside a loop or a shared template is one slip.</summary>
internal sealed class DiagnosticSink(DiagnosticBag bag, HashSet<Diagnostic> reported)
{
    public void Add(Diagnostic diagnostic)
    {
        if (reported.Add(diagnostic)) bag.Add(diagnostic);
    }
}
