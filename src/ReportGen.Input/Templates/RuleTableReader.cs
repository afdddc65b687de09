using System.Collections.Immutable;
using ReportGen.Input.Files;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Templates;

/// <summary>Reads ordered tables of rules of evidence/*.yml: a result, its conditions, the rule in words and, where asked for, a wording.</summary>
internal sealed class RuleTableReader(FolderReader folder, DiagnosticBag diagnostics)
{
    /// <summary>What a condition of a rule may ask.</summary>
    /// <param name="Name">Its key.</param>
    /// <param name="Values">The values it may name; empty for a yes or no.</param>
    public sealed record Fact(string Name, IReadOnlyCollection<string> Values);

    /// <summary>The rules of a table, in order.</summary>
    /// <param name="rows">One mapping a rule.</param>
    /// <param name="result">The key of what a rule gives.</param>
    /// <param name="results">The values it may give; any where empty.</param>
    /// <param name="facts">What its conditions may ask.</param>
    /// <param name="worded">Whether every rule names a wording.</param>
    public ImmutableArray<EvidenceRule> Read(
        IEnumerable<MappingReader> rows, string result, IReadOnlyCollection<string> results, IReadOnlyList<Fact> facts, bool worded = false) =>
        [.. rows.Select(row => Rule(row, result, results, facts, worded))];

    private EvidenceRule Rule(MappingReader row, string result, IReadOnlyCollection<string> results, IReadOnlyList<Fact> facts, bool worded)
    {
        var given = results.Count == 0 ? row.Text(result).Value : row.Choice(result, results) ?? "";
        var conditions = facts.Select(f => Condition(row, f)).OfType<RuleCondition>().ToImmutableArray();
        var rule = row.Text("rule").Value;
        var wording = worded ? row.Text("wording") : null;
        if (wording is { Value.Length: > 0 } && !folder.Has(wording.Value)) folder.Bytes(wording.Value, wording.Span);
        row.Finish();
        return new EvidenceRule(given, conditions, rule, wording?.Value ?? "");
    }

    private RuleCondition? Condition(MappingReader row, Fact fact)
    {
        if (fact.Values.Count == 0) return row.OptionalFlag(fact.Name) is { } holds ? new RuleCondition(fact.Name, [holds ? "true" : "false"]) : null;
        var values = row.Texts(fact.Name);
        foreach (var value in values.Where(v => !fact.Values.Contains(v.Value)))
            diagnostics.Add(KeyDiagnostics.UnknownName(value.Span, "an entry of " + row.What(fact.Name), value.Value, fact.Values));
        return values.IsEmpty ? null : new RuleCondition(fact.Name, [.. values.Select(v => v.Value)]);
    }
}
