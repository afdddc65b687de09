using System.Collections.Immutable;

namespace ReportGen.Audit.Comparison;

/// <summary>An outcome before and after.</summary>
/// <param name="Certainty">Of the evidence; null where it is not rated.</param>
/// <param name="VerbBefore">Of the conclusion; empty where there was none.</param>
/// <param name="VerbAfter">The same now.</param>
/// <param name="Analyses">By address.</param>
public sealed record OutcomeChange(string Id, string Label, FigureChange? Certainty, string VerbBefore, string VerbAfter, ImmutableArray<AnalysisChange> Analyses)
{
    public bool IsRated => VerbBefore.Length + VerbAfter.Length > 0;

    /// <summary>Another verb; without one, an analysis that turned about.</summary>
    public bool ConclusionChanged => IsRated ? VerbBefore != VerbAfter : Analyses.Any(a => a.TurnsAbout);
}
