using System.Collections.Immutable;

namespace ReportGen.Analysis.Alternatives;

/// <summary>The numbers that stand for the operands of a calculation.</summary>
/// <param name="Values">By their addresses in the expression.</param>
internal sealed record OperandPlan(ImmutableDictionary<string, double> Values);
