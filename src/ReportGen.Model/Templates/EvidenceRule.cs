using System.Collections.Immutable;

namespace ReportGen.Model.Templates;

/// <summary>A row of an ordered table of rules: the first whose conditions all hold decides.</summary>
/// <param name="Result">What it gives: a level, a grade, a judgement.</param>
/// <param name="Conditions">Empty for a row that fits always.</param>
/// <param name="Rule">The rule in words.</param>
/// <param name="Wording">Path of the wording within templates/; empty where the row has none.</param>
public sealed record EvidenceRule(string Result, ImmutableArray<RuleCondition> Conditions, string Rule, string Wording);
