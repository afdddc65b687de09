using System.Collections.Immutable;
using ReportGen.Analysis.Alternatives;

namespace ReportGen.Audit.Reconcile;

/// <summary>A method that was tried.</summary>
/// <param name="Changes">What differs from the review's own.</param>
/// <param name="Prints">What it gives, in the precision of the publication.</param>
/// <param name="Matches">Whether that is what was printed.</param>
public sealed record FoundMethod(ImmutableArray<MethodChange> Changes, string Prints, bool Matches)
{
    /// <summary>Whether it is a choice of the whole analysis and not of a single study.</summary>
    public bool IsOfWhole => Changes.All(c => c.Subject.Length == 0);
}
