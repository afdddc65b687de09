using System.Collections.Immutable;

namespace ReportGen.Analysis.MetaAnalyses;

/// <summary>What divides studies into subgroups.</summary>
/// <param name="Name">Of the column.</param>
/// <param name="Levels">One a study; null where not reported.</param>
public sealed record StudyGrouping(string Name, ImmutableArray<string?> Levels);
