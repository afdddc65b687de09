using System.Collections.Immutable;
using ReportGen.Model.Templates;

namespace ReportGen.Audit.Comparison;

/// <summary>The verb of the conclusion on an outcome, as its certainty lets it be said: "reduces", "probably reduces", "may reduce", "is very uncertain".</summary>
/// <param name="words">templates/wording/comparison.yml.</param>
public sealed class ConclusionVerbs(ReportWords words)
{
    private const string Ending = ".certainty.kind";

    /// <summary>By outcome, for those whose certainty is rated.</summary>
    public ImmutableSortedDictionary<string, string> Of(ResultsSnapshot results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var rated = results.Quantities.Keys.Where(a => a.EndsWith(Ending, StringComparison.Ordinal)).Select(a => a[..^Ending.Length]);
        return rated.ToImmutableSortedDictionary(o => o, o => Of(results, o)!, StringComparer.Ordinal);
    }

    /// <summary>Null for an outcome that is not rated.</summary>
    public string? Of(ResultsSnapshot results, string outcome)
    {
        ArgumentNullException.ThrowIfNull(results);
        string? Part(string part) => results.Find($"{outcome}.{part}")?.Text;
        if (Part("certainty") is not { } certainty || Part("certainty.kind") is not { } kind) return null;
        var direction = Part("certainty.direction") ?? "none";
        string[] forms = direction == "none" ? ["", "", ""] : [words.Of("noun_" + direction), words.Of("verb_" + direction), words.Of("infinitive_" + direction)];
        var level = certainty.Replace(' ', '_');
        if (kind == "frequency" || level == "very_low") return words.Of($"{(kind == "frequency" ? kind : "any")}_{level}");
        if (kind == "change") return direction == "none" ? words.Of("change_none") : words.Of("change_" + level, words.Of("fall_" + direction), words.Of("fall_infinitive_" + direction));
        var size = direction == "none" ? "little" : Part("certainty.size") ?? "plain";
        return words.Of($"effect_{level}_{size}", forms);
    }
}
