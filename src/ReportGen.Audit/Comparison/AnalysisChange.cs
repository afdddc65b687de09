using System.Collections.Immutable;

namespace ReportGen.Audit.Comparison;

/// <summary>An analysis before and after.</summary>
/// <param name="Address"><c>leakage.pooled</c>.</param>
/// <param name="Label">For readers.</param>
/// <param name="Before">Null where it was not there.</param>
/// <param name="After">Null where it is gone.</param>
/// <param name="Pulls">The studies that moved it, the strongest first.</param>
public sealed record AnalysisChange(string Address, string Label, AnalysisState? Before, AnalysisState? After, ImmutableArray<StudyPull> Pulls)
{
    public bool Differs => Before != After;

    /// <summary>Whether it lies on the other side of no effect, or its interval now does or no longer does hold it.</summary>
    public bool TurnsAbout => Before is not null && After is not null && (Before.Direction != After.Direction || Before.Crosses != After.Crosses);
}
