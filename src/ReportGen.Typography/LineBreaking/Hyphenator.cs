using System.Buffers;
using System.Collections.Immutable;

namespace ReportGen.Typography.LineBreaking;

/// <summary>
/// Finds where English words may be divided, by Liang's method: patterns decide, exceptions go before them. Immutable; the patterns of
/// a language are loaded when its hyphenator is first used.
/// </summary>
public sealed class Hyphenator
{
    /// <summary>Fewest letters before a hyphen.</summary>
    public const int LeftMinimum = 2;

    /// <summary>Fewest letters after a hyphen.</summary>
    public const int RightMinimum = 3;

    private const int LongestWordOnStack = 64;
    private static readonly SearchValues<char> s_joints = SearchValues.Create("-‐‑–—/'’\u00AD");
    private readonly Lazy<HyphenationPatterns> _patterns;
    private readonly Dictionary<string, int[]> _ownExceptions;

    private Hyphenator(Lazy<HyphenationPatterns> patterns, Dictionary<string, int[]> ownExceptions)
    {
        _patterns = patterns;
        _ownExceptions = ownExceptions;
    }

    /// <summary>American English.</summary>
    public static Hyphenator AmericanEnglish { get; } = For("en-us");

    /// <summary>British English.</summary>
    public static Hyphenator BritishEnglish { get; } = For("en-gb");

    /// <summary>The hyphenator of a language, or null if there is none.</summary>
    /// <param name="languageTag">A BCP 47 tag: "en-GB" and the other Commonwealth varieties are British, every other "en" is American.</param>
    public static Hyphenator? ForLanguage(string languageTag) => languageTag.ToUpperInvariant() switch
    {
        "EN-GB" or "EN-AU" or "EN-IE" or "EN-IN" or "EN-NZ" or "EN-ZA" => BritishEnglish,
        "EN" => AmericanEnglish,
        var tag when tag.StartsWith("EN-", StringComparison.Ordinal) => AmericanEnglish,
        _ => null,
    };

    /// <summary>The same with an author's words added, each spelt with hyphens at its breaks ("meta-re-gres-sion" as one word: no hyphen
    /// is part of it) and without any where it must not be divided. They go before the language's own exceptions.</summary>
    public Hyphenator WithExceptions(IEnumerable<string> hyphenatedWords)
    {
        var exceptions = new Dictionary<string, int[]>(_ownExceptions, StringComparer.Ordinal);
        foreach (var (word, breaks) in hyphenatedWords.Select(HyphenationPatterns.ParseException)) exceptions[word] = breaks;
        return new Hyphenator(_patterns, exceptions);
    }

    /// <summary>
    /// The places where a word may be divided: indices into it, ascending, each between two letters of which the first ends the line,
    /// followed by a hyphen.
    /// </summary>
    /// <param name="word">
    /// A word as it stands in a text, with or without punctuation around it. Parts joined by a hyphen, dash, slash or apostrophe are
    /// divided each for itself. Not divided are words with a digit, words with a capital after the first letter (acronyms and names
    /// such as GRADE or GitHub) and words with other signs inside (addresses).
    /// </param>
    public ImmutableArray<int> BreaksIn(ReadOnlySpan<char> word)
    {
        if (word.Length < LeftMinimum + RightMinimum || word.ContainsAnyInRange('0', '9')) return [];
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetter(word[start])) start++;
        while (end > start && !char.IsLetter(word[end - 1])) end--;
        var breaks = ImmutableArray.CreateBuilder<int>();
        while (start < end)
        {
            var length = 0;
            while (start + length < end && char.IsLetter(word[start + length])) length++;
            AddBreaks(word.Slice(start, length), start, breaks);
            start += length;
            for (; start < end && !char.IsLetter(word[start]); start++)
                if (!s_joints.Contains(word[start]))
                    return [];
        }
        return breaks.DrainToImmutable();
    }

    /// <summary>The word with a sign at each place where it may be divided, for looking at.</summary>
    public string Hyphenate(string word, string sign = "-")
    {
        foreach (var place in BreaksIn(word).Reverse()) word = word.Insert(place, sign);
        return word;
    }

    private static Hyphenator For(string language) =>
        new(new Lazy<HyphenationPatterns>(() => HyphenationPatterns.Load(language)), new Dictionary<string, int[]>(StringComparer.Ordinal));

    private void AddBreaks(ReadOnlySpan<char> letters, int offset, ImmutableArray<int>.Builder breaks)
    {
        if (letters.Length < LeftMinimum + RightMinimum || HasInnerCapital(letters)) return;
        var length = letters.Length + 2;
        var dotted = length <= LongestWordOnStack ? stackalloc char[length] : new char[length];
        dotted[0] = dotted[^1] = '.';
        letters.ToLowerInvariant(dotted[1..]);
        if (ExceptionFor(dotted[1..^1].ToString()) is { } exception)
        {
            foreach (var place in exception) breaks.Add(offset + place);
            return;
        }
        var weights = length <= LongestWordOnStack ? stackalloc byte[length + 1] : new byte[length + 1];
        weights.Clear();
        _patterns.Value.Weigh(dotted, weights);
        for (var place = LeftMinimum; place <= letters.Length - RightMinimum; place++)
            if (weights[place + 1] % 2 == 1)
                breaks.Add(offset + place);
    }

    private int[]? ExceptionFor(string word) =>
        _ownExceptions.GetValueOrDefault(word) ?? _patterns.Value.Exceptions.GetValueOrDefault(word);

    private static bool HasInnerCapital(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters[1..])
            if (char.IsUpper(c))
                return true;
        return false;
    }
}
