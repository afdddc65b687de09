using ReportGen.Model.Findings;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>A quantity that a number of a sentence is about.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="IsTotal">Whether a smaller number may be a part of it, as four of six studies.</param>
internal sealed record Topic(Quantity Quantity, bool IsTotal);
