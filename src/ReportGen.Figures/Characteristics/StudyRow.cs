using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Characteristics;

/// <summary>A row of a table with the cells that a figure shows.</summary>
/// <param name="Name">As readers know it; text from data.</param>
internal sealed record StudyRow(string Name, ImmutableArray<Quantity> Values);
