using System.Collections.Immutable;

namespace ReportGen.Figures.Flow;

/// <summary>The way of the records from one kind of source.</summary>
/// <param name="Heading">Stands above it: "Identification of studies via other methods".</param>
/// <param name="Name">Its sources in short: "other methods".</param>
/// <param name="Steps">In the order of their stages.</param>
internal sealed record FlowStream(string Heading, string Name, ImmutableArray<FlowStep> Steps);
