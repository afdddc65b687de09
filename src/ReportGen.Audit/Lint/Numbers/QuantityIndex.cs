using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>Finds the quantities that a typed number could be: those that print so at its precision. A search is logarithmic in the number of quantities.</summary>
internal sealed partial class QuantityIndex
{
    private const int PercentPerUnit = 100;
    private const double Exact = 1e-9;
    private const int LargestSmallNumber = 12;

    private readonly ImmutableArray<Entry> _plain;
    private readonly ImmutableArray<Entry> _percent;

    public QuantityIndex(ReviewFindings findings)
    {
        var numbers = findings.Quantities.Where(q => q.Number is not null).ToImmutableArray();
        _plain = Sorted(numbers.Where(q => !IsProportion(q)), 1);
        _percent = [.. Sorted(numbers.Where(IsProportion), PercentPerUnit).Concat(_plain.Where(e => e.Quantity.Unit is "%" or "percent")).OrderBy(e => e.Value)];
    }

    /// <summary>Quantities that equal a number at the precision it is written with, those that share most words with the sentence first.</summary>
    public ImmutableArray<(Quantity Quantity, int Shared)> Matches(NumberToken number, Sentence sentence)
    {
        var words = WordsOf(sentence.Text);
        var isShare = number.IsPercent || number.Notation == NumberNotation.Fraction;
        return
        [
            .. Around(isShare ? _percent : _plain, number)
                .Where(e => !IsCount(number) || Math.Abs(e.Value - number.Value) < Exact)
                .Select(e => (e.Quantity, Shared: e.Words.Count(words.Contains)))
                .OrderByDescending(m => m.Shared).ThenBy(m => m.Quantity.Address.Count(c => c == '.')).ThenBy(m => m.Quantity.Address, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a quantity is a proportion, which prints as a percentage.</summary>
    public static bool IsProportion(Quantity quantity) =>
        quantity.Unit == "proportion" || (quantity.Format.Style == NumberStyle.Percent && quantity.Unit is not ("%" or "percent"));

    /// <summary>The words of a text, as stems that singular and plural share.</summary>
    public static ImmutableHashSet<string> WordsOf(string text) =>
        [.. Words().Matches(text).Select(m => Stem(m.Value.ToLowerInvariant())).Where(w => w.Length > 2)];

    // "Six" and "6 studies" are counts, never a rounded 5.8.
    private static bool IsCount(NumberToken number) => number.Notation == NumberNotation.Words || (number.IsWhole && number.Value <= LargestSmallNumber);

    private static string Stem(string word) => word switch
    {
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("ae", StringComparison.Ordinal) => word[..^1],
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => word[..^1],
        _ => word,
    };

    private static ImmutableArray<Entry> Sorted(IEnumerable<Quantity> quantities, double scale) =>
        [.. quantities.Select(q => new Entry(q.Number!.Value * scale, q, WordsOf($"{q.Label} {q.Address} {q.Unit}"))).OrderBy(e => e.Value)];

    private static IEnumerable<Entry> Around(ImmutableArray<Entry> entries, NumberToken number)
    {
        // Halves round away from zero, so that both ends belong to the range; the tolerance is that of binary numbers.
        var reach = number.HalfStep + (Math.Abs(number.Value) * 1e-12);
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Value < number.Value - reach) low = middle + 1;
            else high = middle;
        }

        for (var i = low; i < entries.Length && entries[i].Value <= number.Value + reach; i++) yield return entries[i];
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    private sealed record Entry(double Value, Quantity Quantity, ImmutableHashSet<string> Words);
}
