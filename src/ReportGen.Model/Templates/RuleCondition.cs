using System.Collections.Immutable;

namespace ReportGen.Model.Templates;

/// <summary>A condition of a rule: it holds when the fact is known and all its values are among these.</summary>
/// <param name="Fact">Name of the fact, such as <c>levels</c>.</param>
/// <param name="Values">Values that qualify.</param>
public sealed record RuleCondition(string Fact, ImmutableArray<string> Values);
