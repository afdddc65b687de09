using System.Collections.Immutable;
using ReportGen.Statistics.Moderators;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>Influence of every study on a fit.</summary>
/// <param name="Fit">The fit to all studies.</param>
/// <param name="Studies">One a study used.</param>
public sealed record InfluenceAnalysis(MetaRegressionFit Fit, ImmutableArray<StudyInfluence> Studies);
