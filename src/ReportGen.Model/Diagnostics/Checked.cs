using System.Collections.Immutable;

namespace ReportGen.Model.Diagnostics;

/// <summary>A value with what was found wrong while it was made. With an error the value may be null or incomplete and is not used further.</summary>
public sealed record Checked<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
