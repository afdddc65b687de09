using System.Collections.Immutable;
using ReportGen.Audit.Lint.Reading;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>Tells the typed numbers that need no data behind them: quotations, years of cited works, declared constants, names of the data.</summary>
internal sealed class Classification(LintContext context)
{
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    private readonly ImmutableArray<string> _constants = [.. context.Constants, .. NamesWithNumbers(context)];

    /// <summary>Whether a number is explained without the data.</summary>
    public bool IsExplained(NumberToken number, Sentence sentence) =>
        IsConstant(number, sentence) || IsQuoted(number, sentence)
        || (number.Notation == NumberNotation.Name && context.Vocabulary.IsName(number.Written))
        || (IsYear(number) && YearsOf(sentence).Contains((int)number.Value));

    /// <summary>Whether it is written like a year.</summary>
    public static bool IsYear(NumberToken number) => number is { Notation: NumberNotation.Digits, Length: 4, Decimals: 0, Value: >= FirstYear and <= LastYear };

    /// <summary>Years of the works that the sentence cites; of its paragraph where the sentence cites none.</summary>
    public ImmutableArray<int> YearsOf(Sentence sentence)
    {
        var keys = sentence.Cited.IsEmpty ? sentence.Block.Pieces.OfType<Composition.Prose.ProsePiece.Citation>().SelectMany(c => c.Keys) : sentence.Cited;
        return [.. keys.Where(context.Years.ContainsKey).Select(k => context.Years[k]).Distinct().Order()];
    }

    // Studies are named by author and year: "Masala 2011".
    private static IEnumerable<string> NamesWithNumbers(LintContext context) => context.Review.Tables.SelectMany(t => t.Rows)
        .Select(r => r.Name).Where(n => n.Contains(' ', StringComparison.Ordinal) && n.Any(char.IsAsciiDigit) && char.IsLetter(n[0])).Distinct(StringComparer.Ordinal);

    private bool IsConstant(NumberToken number, Sentence sentence)
    {
        foreach (var constant in _constants)
        {
            for (var at = Find(sentence.Text, constant, 0); at >= 0; at = Find(sentence.Text, constant, at + 1))
            {
                if (at <= number.Start && number.End <= at + constant.Length) return true;
            }
        }

        return false;
    }

    /// <summary>The next place where a text holds a constant as whole words, whatever its capitals; -1 where it does not.</summary>
    public static int Find(string text, string constant, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            at = text.IndexOf(constant, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return -1;
            var end = at + constant.Length;
            if ((at == 0 || !IsInner(text[at - 1])) && (end >= text.Length || !IsInner(text[end]))) return at;
        }

        return -1;
    }

    private static bool IsInner(char c) => char.IsLetterOrDigit(c) || c == '\u2212';

    private static bool IsQuoted(NumberToken number, Sentence sentence)
    {
        if (sentence.Block.IsQuotation) return true;
        if (sentence.Cited.IsEmpty) return false;
        var before = sentence.Text[..number.Start];
        var curly = before.Count(c => c == '“') > before.Count(c => c == '”');
        return (curly || before.Count(c => c == '"') % 2 == 1) && sentence.Text.AsSpan(number.End).IndexOfAny('”', '"') >= 0;
    }
}
