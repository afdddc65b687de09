using System.Collections.Immutable;

namespace ReportGen.Statistics;

/// <summary>Something in the data that a reader of the result should know: why a figure is missing, or which choice was made for the author.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Studies">Zero-based positions, in the arrays handed in, of the studies concerned; empty when it concerns all.</param>
public sealed record Problem(ProblemKind Kind, ImmutableArray<int> Studies)
{
    /// <summary>A problem that concerns the analysis as a whole.</summary>
    public Problem(ProblemKind kind)
        : this(kind, [])
    {
    }

    /// <summary>Zero-based position of the column of the design concerned, the intercept not counted; null when it concerns none.</summary>
    public int? Column { get; init; }
}
