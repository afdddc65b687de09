using System.Collections.Immutable;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>The order in which a cumulative analysis adds the studies.</summary>
/// <param name="Name">Of the column.</param>
/// <param name="Keys">Sort keys, ascending, one a study; NaN where not reported.</param>
/// <param name="Texts">The keys as printed.</param>
public sealed record StudyOrder(string Name, ImmutableArray<double> Keys, ImmutableArray<string?> Texts);
