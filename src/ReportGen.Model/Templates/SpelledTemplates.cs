using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ReportGen.Model.Templates;

/// <summary>The labels of tools, schemes and checklists in the spelling of a review's language: wording/spelling.yml lists American words with their British ones.</summary>
public sealed partial class SpelledTemplates
{
    private const string List = "spelling", American = "en-US";

    private readonly ImmutableDictionary<string, string> _words;

    private SpelledTemplates(ImmutableSortedDictionary<string, string> list, bool american) => _words = list
        .Select(w => american ? KeyValuePair.Create(w.Value, w.Key) : w)
        .ToImmutableDictionary(w => w.Key, w => w.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The templates for a review in <paramref name="language"/>: American for en-US alone, as every other English follows the British.</summary>
    public static TemplateSet Of(TemplateSet templates, string language)
    {
        ArgumentNullException.ThrowIfNull(templates);
        if (!templates.Wordings.TryGetValue(List, out var list)) return templates;
        var spelled = new SpelledTemplates(list.Texts, language == American);
        return templates with
        {
            RiskOfBiasTools = Each(templates.RiskOfBiasTools, spelled.Of),
            Checklists = Each(templates.Checklists, spelled.Of),
            EvidenceSchemes = Each(templates.EvidenceSchemes, spelled.Of),
            CertaintySchemes = Each(templates.CertaintySchemes, spelled.Of),
        };
    }

    private static ImmutableSortedDictionary<string, T> Each<T>(ImmutableSortedDictionary<string, T> all, Func<T, T> spell) =>
        all.ToImmutableSortedDictionary(t => t.Key, t => spell(t.Value), StringComparer.Ordinal);

    private RiskOfBiasTool Of(RiskOfBiasTool tool) => tool with
    {
        Name = Of(tool.Name),
        Judgements = [.. tool.Judgements.Select(j => j with { Label = Of(j.Label) })],
        Domains = [.. tool.Domains.Select(d => d with { Label = Of(d.Label), Group = Of(d.Group) })],
    };

    private Checklist Of(Checklist checklist) => checklist with
    {
        Items = [.. checklist.Items.Select(i => i with { Section = Of(i.Section), Topic = Of(i.Topic), Text = Of(i.Text) })],
    };

    private EvidenceScheme Of(EvidenceScheme scheme) => scheme with
    {
        Name = Of(scheme.Name),
        Levels = Meanings(scheme.Levels),
        Designs = Meanings(scheme.Designs),
        Studies = Rules(scheme.Studies),
        Reviews = Rules(scheme.Reviews),
        Grades = Rules(scheme.Grades),
    };

    private CertaintyScheme Of(CertaintyScheme scheme) => scheme with
    {
        Name = Of(scheme.Name),
        Levels = Meanings(scheme.Levels),
        Starts = Rules(scheme.Starts),
        Domains = [.. scheme.Domains.Select(d => d with { Label = Of(d.Label), Proposals = Rules(d.Proposals) })],
    };

    // Keys are names that data hold: only their meanings are spelled.
    private ImmutableArray<KeyValuePair<string, string>> Meanings(ImmutableArray<KeyValuePair<string, string>> all) => [.. all.Select(m => KeyValuePair.Create(m.Key, Of(m.Value)))];

    private ImmutableArray<EvidenceRule> Rules(ImmutableArray<EvidenceRule> all) => [.. all.Select(r => r with { Rule = Of(r.Rule) })];

    private string Of(string text) => Word().Replace(text, m => _words.TryGetValue(m.Value, out var other) ? AsIn(m.Value, other) : m.Value);

    private static string AsIn(string word, string other) => char.IsUpper(word[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
