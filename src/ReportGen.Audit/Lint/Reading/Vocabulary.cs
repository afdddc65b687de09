using System.Collections.Frozen;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Lint.Reading;

/// <summary>The words that a review's data give: what is counted, what it is measured in, which names hold digits.</summary>
internal sealed class Vocabulary
{
    /// <summary>Words for the studies of a review.</summary>
    public static readonly FrozenSet<string> Studies = FrozenSet.ToFrozenSet(["study", "studies", "trial", "trials"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] People = ["patient", "patients", "participant", "participants", "person", "persons", "people", "case", "cases", "event", "events"];

    private static readonly string[] UsualUnits =
        ["mL", "ml", "L", "mg", "g", "kg", "µg", "mm", "cm", "m", "km", "hours", "days", "weeks", "months", "years", "degrees", "points"];

    private readonly FrozenSet<string> _counted;
    private readonly FrozenSet<string> _names;

    public Vocabulary(Review review, ReviewFindings findings)
    {
        var nouns = findings.Outcomes.SelectMany(NounsOf).SelectMany(n => (string[])[n.One, n.Many]);
        _counted = Studies.Concat(People).Concat(nouns).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Units = UsualUnits.Concat(findings.Quantities.Select(q => q.Unit).Where(u => u.Length > 0 && u is not ("proportion" or "%" or "percent")))
            .ToFrozenSet(StringComparer.Ordinal);
        var cells = review.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells.Values).Where(c => c.IsReported && char.IsLetter(c.Raw.FirstOrDefault()));
        var labels = review.Tables.SelectMany(t => t.Declaration.Columns).Select(c => c.Label);
        _names = cells.Select(c => c.Raw).Concat(labels).SelectMany(t => t.Split([' ', ',', ';', '(', ')', '.', '-', '–'])).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Units of the data and those in common use.</summary>
    public FrozenSet<string> Units { get; }

    /// <summary>Whether a word names what studies count, so that "one" before it is a number.</summary>
    public bool IsCounted(string word) => _counted.Contains(word);

    /// <summary>Whether a name with digits, such as C2, stands in the data.</summary>
    public bool IsName(string name) => _names.Contains(name);

    /// <summary>The nouns that an outcome declares.</summary>
    public static IEnumerable<Noun> NounsOf(OutcomeFindings outcome) => outcome switch
    {
        ProportionFindings p => [p.Event, p.Unit],
        EffectFindings e => ((Noun?[])[e.Event, e.Unit]).OfType<Noun>(),
        _ => [],
    };
}
