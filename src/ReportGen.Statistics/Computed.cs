using System.Collections.Immutable;

namespace ReportGen.Statistics;

/// <summary>A result, or none, with what should be known about it.</summary>
/// <param name="Value">The result; null when the data do not define one, in which case <paramref name="Problems"/> says why.</param>
/// <param name="Problems">In the order in which they were found; may be non-empty beside a value.</param>
public sealed record Computed<T>(T? Value, ImmutableArray<Problem> Problems)
    where T : class
{
    /// <summary>True when one of the problems is of this kind.</summary>
    public bool Has(ProblemKind kind)
    {
        foreach (var problem in Problems)
            if (problem.Kind == kind)
                return true;
        return false;
    }
}
