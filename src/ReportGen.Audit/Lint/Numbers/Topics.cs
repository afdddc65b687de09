using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>Finds what a number is about: by the noun or unit behind it, by the statistic before it, within the outcomes and studies of its sentence.</summary>
internal sealed partial class Topics(ReviewFindings findings, Mentions mentions)
{
    private const int Before = 40;

    /// <summary>The quantities that a number can be about; empty where that is open.</summary>
    public ImmutableArray<Topic> Of(NumberToken number, Sentence sentence)
    {
        var before = sentence.Around(number.Start - Before, number.Start);
        if (OfStatistic(before, sentence) is { IsEmpty: false } statistics) return statistics;
        var noun = Noun(sentence.Text, number.End);
        if (noun.Length == 0) return [];
        if (OfRow(noun, sentence) is { IsEmpty: false } cells) return cells;
        if (OfDescriptive(noun, before, sentence) is { IsEmpty: false } descriptives) return descriptives;
        return number.IsWhole ? OfNoun(noun, sentence) : [];
    }

    /// <summary>The noun behind a number: the next word, or the last of the two or three next ones that is counted.</summary>
    private string Noun(string text, int end)
    {
        const int words = 3;
        var position = end;
        var first = "";
        for (var i = 0; i < words; i++)
        {
            var word = NumberReader.WordAfter(text, position);
            if (word.Length == 0) break;
            if (first.Length == 0) first = word;
            if (IsCounted(word)) return word;
            position = text.IndexOf(word, position, StringComparison.Ordinal) + word.Length;
        }

        return first;
    }

    private bool IsCounted(string word) => Vocabulary.Studies.Contains(word)
        || findings.Outcomes.SelectMany(Vocabulary.NounsOf).Any(n => Same(n.One, word) || Same(n.Many, word));

    private ImmutableArray<OutcomeFindings> OutcomesOf(Sentence sentence)
    {
        var named = mentions.Outcomes(sentence.Text);
        return named.IsEmpty ? findings.Outcomes : named;
    }

    private ImmutableArray<Topic> OfStatistic(string before, Sentence sentence)
    {
        var outcomes = OutcomesOf(sentence);
        var pooled = outcomes.OfType<SynthesisFindings>().SelectMany(o => o.Pooled.Concat(o.Results.Subgroups.SelectMany(s => s.Levels).Select(l => l.Pooled))).ToImmutableArray();
        if (InconsistencyBefore().IsMatch(before)) return Single(pooled.Select(p => p.Heterogeneity.I2));
        var measure = pooled.Select(p => p.Scale.Label).FirstOrDefault(l => EndsWith(before, l));
        if (measure is not null) return Single(pooled.Where(p => p.Scale.Label == measure).Select(p => p.Estimate));
        return EndsWith(before, "mean difference") ? Single(outcomes.OfType<BeforeAfterFindings>().Select(o => o.Test.MeanDifference)) : [];
    }

    private static ImmutableArray<Topic> OfRow(string noun, ImmutableArray<(DataTable Table, DataRow Row)> rows, ReviewFindings findings) =>
    [
        .. rows.SelectMany(r => r.Table.Declaration.Columns
                .Where(c => c.Type is ColumnType.Count or ColumnType.Number && (Same(c.Unit, noun) || QuantityIndex.WordsOf(c.Label).Overlaps(QuantityIndex.WordsOf(noun))))
                .Select(c => findings.Find($"{r.Table.Id}.{r.Row.Id}.{c.Name}")))
            .Where(q => q?.Number is not null).Select(q => new Topic(q!, IsTotal: false)),
    ];

    private ImmutableArray<Topic> OfRow(string noun, Sentence sentence) => mentions.Rows(sentence.Text) is { Length: 1 } rows ? OfRow(noun, rows, findings) : [];

    // "The mean volume was 2.9 mL": a declared statistic, its unit behind the number and its name in the sentence.
    private ImmutableArray<Topic> OfDescriptive(string unit, string before, Sentence sentence)
    {
        var words = QuantityIndex.WordsOf(sentence.Text);
        var named = findings.Descriptives.Where(d => d.Statistics.Mean.Unit == unit && QuantityIndex.WordsOf(d.Label).Overlaps(words)).Select(d => d.Statistics).ToImmutableArray();
        if (named.Length != 1) return [];
        if (before.TrimEnd().EndsWith('±')) return Single([named[0].StandardDeviation]);
        return MeanWord().IsMatch(before) ? Single([named[0].Mean]) : [];
    }

    private ImmutableArray<Topic> OfNoun(string noun, Sentence sentence)
    {
        if (Vocabulary.Studies.Contains(noun))
        {
            var counts = OutcomesOf(sentence).Select(o => o.StudyCount).Concat(findings.Evidence is { } e ? [e.StudyCount] : []);
            return Totals(counts);
        }

        var named = mentions.Outcomes(sentence.Text);
        var outcomes = named.IsEmpty ? findings.Outcomes : named;
        return Totals(outcomes.SelectMany(o => o switch
        {
            ProportionFindings p when Is(p.Event, noun) => [p.Events],
            ProportionFindings p when Is(p.Unit, noun) => [p.Total],
            EffectFindings { Event: { } counted, Events: { } events } f when Is(counted, noun) => f.Groups.Select(g => g.Events).Prepend(events).OfType<Quantity>(),
            EffectFindings { Unit: { } unit, Total: { } total } f when Is(unit, noun) => f.Groups.Select(g => g.Total).Prepend(total).OfType<Quantity>(),
            _ => Enumerable.Empty<Quantity>(),
        }));
    }

    private static ImmutableArray<Topic> Totals(IEnumerable<Quantity> quantities) => [.. quantities.Where(q => q.Number is not null).Select(q => new Topic(q, IsTotal: true))];

    private static ImmutableArray<Topic> Single(IEnumerable<Quantity> quantities) => [.. quantities.Where(q => q.Number is not null).Select(q => new Topic(q, IsTotal: false))];

    private static bool Is(Noun noun, string word) => Same(noun.One, word) || Same(noun.Many, word);

    private static bool Same(string a, string b) => a.Length > 0 && a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool EndsWith(string before, string label) => Link().Replace(before, "").EndsWith(label, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\bI(?:²|2)\s*(?:=|of|was|is|:)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InconsistencyBefore();

    [GeneratedRegex(@"\s*(?:=|\bof|\bwas|\bis|,|:|\()?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\b(?:mean|average|averaged)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MeanWord();
}
