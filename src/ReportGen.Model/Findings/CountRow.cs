using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A row of a count table: its count (the cell's quantity, not available where not reported) and its share of the total.</summary>
/// <param name="Group">Text of each text column by column name, for grouping; text from data.</param>
public sealed record CountRow(string Id, string Name, Quantity Count, Quantity Share, ImmutableDictionary<string, string> Group);
