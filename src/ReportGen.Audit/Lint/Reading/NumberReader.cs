using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Composition.Prose;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Lint.Reading;

/// <summary>Finds the numbers of a sentence, typed and printed alike.</summary>
internal sealed partial class NumberReader(Vocabulary vocabulary)
{
    private static readonly string[] NotCounted = ["no", "the", "that", "this", "each", "every", "any", "another", "which"];

    public ImmutableArray<NumberToken> Read(Sentence sentence)
    {
        var tokens = new List<NumberToken>();
        foreach (Match match in Digits().Matches(sentence.Text)) Add(tokens, OfDigits(sentence, match));
        foreach (Match match in Word().Matches(sentence.Text)) Add(tokens, OfWord(sentence, match));
        return [.. tokens.OrderBy(t => t.Start)];
    }

    private static void Add(List<NumberToken> tokens, NumberToken? token)
    {
        if (token is not null) tokens.Add(token);
    }

    private static NumberToken OfDigits(Sentence sentence, Match match)
    {
        var bound = Bound(sentence, match.Index);
        var (number, name) = (match.Groups["number"], match.Groups["name"]);
        if (name.Success) return new NumberToken(match.Index, match.Length, match.Value, double.NaN, 0, NumberNotation.Name, false, bound);
        if (match.Groups["sign"].Value is "½" or "¼" or "¾" or "⅓" or "⅔") return OfSign(match, bound);
        var digits = string.Concat(number.Value.Where(c => char.IsAsciiDigit(c) || c == '.'));
        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var value = double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var isNegative = match.Groups["minus"].Success;
        var isPercent = match.Groups["percent"].Success;
        return new NumberToken(
            match.Index, match.Length, match.Value, isNegative ? -value : value, dot < 0 ? 0 : digits.Length - dot - 1, NumberNotation.Digits, isPercent, bound);
    }

    private static NumberToken OfSign(Match match, Quantity? bound)
    {
        const int percent = 100;
        var value = match.Value switch { "½" => 0.5, "¼" => 0.25, "¾" => 0.75, "⅓" => 1.0 / 3, _ => 2.0 / 3 };
        return new NumberToken(match.Index, match.Length, match.Value, value * percent, 0, NumberNotation.Fraction, false, bound);
    }

    private NumberToken? OfWord(Sentence sentence, Match match)
    {
        const int percent = 100;
        var word = match.Value;
        var bound = Bound(sentence, match.Index);
        var before = WordBefore(sentence.Text, match.Index);
        if (NumberWords.Divisor(word) is { } divisor)
        {
            var parts = NumberWords.Value(before) ?? (before.Equals("a", StringComparison.OrdinalIgnoreCase) ? 1 : null);
            var isHalf = divisor == 2;
            if (parts is null && !isHalf) return null;
            var start = parts is null ? match.Index : sentence.Text.LastIndexOf(before, match.Index, StringComparison.Ordinal);
            return new NumberToken(
                start, match.Index + match.Length - start, sentence.Text[start..(match.Index + match.Length)], percent * (parts ?? 1) / divisor, 0,
                NumberNotation.Fraction, false, bound);
        }

        if (NumberWords.Value(word) is not { } value) return null;
        var after = WordAfter(sentence.Text, match.Index + match.Length);
        if (NumberWords.Divisor(after) is > 2) return null;
        if (value == 1 && bound is null && (NotCounted.Contains(before, StringComparer.OrdinalIgnoreCase) || !vocabulary.IsCounted(after))) return null;
        return new NumberToken(match.Index, match.Length, word, value, 0, NumberNotation.Words, after is "percent", bound);
    }

    /// <summary>The word that ends before a position; empty where something else does.</summary>
    public static string WordBefore(string text, int position)
    {
        var end = position;
        while (end > 0 && text[end - 1] is ' ' or '\u00a0') end--;
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-')) start--;
        return text[start..end];
    }

    /// <summary>The word that begins after a position; empty where something else does.</summary>
    public static string WordAfter(string text, int position)
    {
        var start = position;
        while (start < text.Length && text[start] is ' ' or '-') start++;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text[start..end];
    }

    private static Quantity? Bound(Sentence sentence, int position) =>
        sentence.Block.PieceAt(sentence.Start + position) is ProsePiece.Value value ? value.Quantity : null;

    [GeneratedRegex(
        @"(?<name>\b\p{L}[\p{L}\d_]*\d[\p{L}\d_]*)|(?<sign>[½¼¾⅓⅔])|(?<minus>(?<![\w\d)])[−-](?=\d))?(?<number>\d{1,3}(?:[,\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<!\d)\.\d+)(?<percent>\s?%|\s?percent\b|\sper\scent\b)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b[A-Za-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine)\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
