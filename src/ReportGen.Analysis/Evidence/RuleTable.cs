using System.Collections.Immutable;
using ReportGen.Model.Templates;

namespace ReportGen.Analysis.Evidence;

/// <summary>The engine of all evidence rules: an ordered table, facts, and the first row whose conditions all hold.</summary>
public static class RuleTable
{
    /// <summary>The first rule that fits, or null.</summary>
    /// <param name="rules">In order.</param>
    /// <param name="facts">Values of each fact, several where it is asked of every study. A fact that is missing or has no value fulfils no condition.</param>
    public static EvidenceRule? First(ImmutableArray<EvidenceRule> rules, IReadOnlyDictionary<string, ImmutableArray<string>> facts) =>
        rules.FirstOrDefault(rule => rule.Conditions.All(c => Holds(c, facts)));

    /// <summary>Facts of one value each.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Facts(params IEnumerable<(string Fact, string Value)> facts) =>
        facts.ToImmutableDictionary(f => f.Fact, f => ImmutableArray.Create(f.Value), StringComparer.Ordinal);

    private static bool Holds(RuleCondition condition, IReadOnlyDictionary<string, ImmutableArray<string>> facts) =>
        facts.TryGetValue(condition.Fact, out var values) && !values.IsEmpty && values.All(v => condition.Values.Contains(v));
}
