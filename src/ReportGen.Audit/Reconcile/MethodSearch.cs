using System.Collections.Immutable;

namespace ReportGen.Audit.Reconcile;

/// <summary>What a search for the method behind a printed figure found.</summary>
/// <param name="AsDeclared">The review's own method prints it.</param>
/// <param name="Searched">How many other methods were tried that change the figure at all.</param>
/// <param name="Matching">How many of these print it.</param>
/// <param name="Size">Number of changed choices of the smallest that match; 0 where the review's own does, or none.</param>
/// <param name="Smallest">All of that size that match; for a figure that the review's own method prints, those that differ in one choice.</param>
/// <param name="Single">Every method that differs in one choice, of the whole analysis, in order.</param>
/// <param name="Nearest">Where none matches: the one that comes nearest.</param>
public sealed record MethodSearch(
    bool AsDeclared, int Searched, int Matching, int Size, ImmutableArray<FoundMethod> Smallest, ImmutableArray<FoundMethod> Single, FoundMethod? Nearest)
{
    /// <summary>None was found.</summary>
    public bool Failed => !AsDeclared && Smallest.IsEmpty;
}
