using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Bars;

/// <summary>Rows under one heading; the heading is empty where rows are not grouped.</summary>
internal sealed record BarGroup(string Heading, ImmutableArray<CountRow> Rows);
