using System.Collections.Immutable;

namespace ReportGen.Model.Diagnostics;

/// <summary>Collects the diagnostics of one step; the step hands them on as an immutable list.</summary>
public sealed class DiagnosticBag
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    public ImmutableArray<Diagnostic> ToImmutable() => _diagnostics.ToImmutable();
}
