using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>The boxes of a PRISMA flow with their counts; a count may be not reported.</summary>
public sealed record FlowFindings(string TableId, ImmutableArray<FlowBox> Boxes);
