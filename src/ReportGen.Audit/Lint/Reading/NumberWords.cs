using System.Collections.Frozen;

namespace ReportGen.Audit.Lint.Reading;

/// <summary>Numbers in English words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, double> Values = All().ToFrozenDictionary(v => v.Word, v => v.Value, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, double> Parts = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase)
    {
        ["half"] = 2,
        ["halves"] = 2,
        ["third"] = 3,
        ["thirds"] = 3,
        ["quarter"] = 4,
        ["quarters"] = 4,
        ["fifth"] = 5,
        ["fifths"] = 5,
        ["tenth"] = 10,
        ["tenths"] = 10,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of a word such as six, twenty-five, dozen or twice; null for any other word.</summary>
    public static double? Value(string word) => Values.TryGetValue(word, out var value) ? value : null;

    /// <summary>Into how many parts a word such as thirds divides; null for any other word.</summary>
    public static double? Divisor(string word) => Parts.TryGetValue(word, out var divisor) ? divisor : null;

    private static IEnumerable<(string Word, double Value)> All()
    {
        for (var i = 0; i < Small.Length; i++) yield return (Small[i], i);
        for (var t = 0; t < Tens.Length; t++)
        {
            var tens = (t + 2) * 10;
            yield return (Tens[t], tens);
            for (var i = 1; i <= 9; i++) yield return ($"{Tens[t]}-{Small[i]}", tens + i);
        }

        foreach (var (word, value) in new[] { ("hundred", 100d), ("thousand", 1000d), ("million", 1e6), ("dozen", 12d), ("twice", 2d), ("thrice", 3d) }) yield return (word, value);
    }
}
