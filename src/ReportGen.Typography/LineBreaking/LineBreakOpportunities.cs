using System.Collections.Immutable;
using static ReportGen.Typography.LineBreaking.LineBreakCharacters;

namespace ReportGen.Typography.LineBreaking;

/// <summary>
/// Where a line of English scientific prose may end: the rules of Unicode Standard Annex 14 that such prose meets, made stricter where
/// print demands it (no break in number ranges, in "p-value", before a spaced dash, in short pairs such as "mg/kg").
/// Hyphenation is not among them; see <see cref="Hyphenator"/>.
/// </summary>
public static class LineBreakOpportunities
{
    /// <summary>Letters that a part of a compound needs on either side for a break after its hyphen.</summary>
    private const int ShortestHyphenPart = 2;

    /// <summary>Letters that a part needs on either side for a break after its slash.</summary>
    private const int ShortestSlashPart = 4;

    /// <summary>The places inside a text where a line may or must end, ascending. Neither its start nor its end is among them.</summary>
    public static ImmutableArray<LineBreakOpportunity> In(ReadOnlySpan<char> text)
    {
        var found = ImmutableArray.CreateBuilder<LineBreakOpportunity>();
        var token = default(Token);
        for (var position = 1; position < text.Length; position++)
        {
            if (position > token.End) token = Token.At(text, position - 1);
            if (KindAt(text, position, token.IsAddress) is { } kind) found.Add(new LineBreakOpportunity(position, kind));
        }
        return found.DrainToImmutable();
    }

    private static LineBreakKind? KindAt(ReadOnlySpan<char> text, int position, bool inAddress)
    {
        char before = text[position - 1], after = text[position];
        if (IsLineEnd(before)) return before == '\r' && after == '\n' ? null : LineBreakKind.Mandatory;
        if (IsLineEnd(after) || IsBlank(after) || after == ZeroWidthSpace || IsGlue(before) || IsGlue(after)) return null;
        if (before == SoftHyphen) return char.IsLetter(after) ? LineBreakKind.SoftHyphen : null;
        var allowed = before switch
        {
            ZeroWidthSpace => true,
            _ when IsBlank(before) => MayBreakAfterBlank(text, position),
            _ when inAddress => DividesAddress(before) && char.IsLetterOrDigit(after),
            _ when IsHyphen(before) => MayBreakAfterHyphen(text, position),
            _ when IsDash(before) => MayBreakAfterDash(text, position),
            '/' => HasParts(text, position, ShortestSlashPart, char.IsLetter),
            _ => false,
        };
        return allowed ? LineBreakKind.Allowed : null;
    }

    private static bool MayBreakAfterBlank(ReadOnlySpan<char> text, int position)
    {
        var last = position - 1;
        while (last >= 0 && IsBlank(text[last])) last--;
        if (last >= 0 && IsOpening(text[last])) return false;
        char after = text[position];
        var following = position + 1 < text.Length ? text[position + 1] : ' ';
        if (IsDash(after)) return !IsBlank(following);
        // A number may begin with its point, a word with its apostrophe.
        return !IsClosing(after) || after is '.' && char.IsAsciiDigit(following) || after is '’' && char.IsLetterOrDigit(following);
    }

    /// <summary>After the hyphen of a compound of two words, but not after a sign or in "p-value", "type-I", "COVID-19".</summary>
    private static bool MayBreakAfterHyphen(ReadOnlySpan<char> text, int position) =>
        !char.IsAsciiDigit(text[position]) && HasParts(text, position, ShortestHyphenPart, char.IsLetterOrDigit);

    private static bool MayBreakAfterDash(ReadOnlySpan<char> text, int position)
    {
        char after = text[position];
        var leads = position < 2 || IsBlank(text[position - 2]) || IsOpening(text[position - 2]);
        if (leads || IsClosing(after) || IsDash(after) || IsHyphen(after)) return false;
        return text[position - 1] > EnDash || !StartsNumber(after);
    }

    /// <summary>Whether the sign before <paramref name="position"/> stands between two runs of characters that are long enough.</summary>
    private static bool HasParts(ReadOnlySpan<char> text, int position, int shortest, Func<char, bool> belongs)
    {
        if (position - 1 < shortest || text.Length - position < shortest) return false;
        for (var i = 0; i < shortest; i++)
            if (!belongs(text[position - 2 - i]) || !belongs(text[position + i]))
                return false;
        return true;
    }

    /// <summary>A stretch without blanks.</summary>
    private readonly record struct Token(int End, bool IsAddress)
    {
        public static Token At(ReadOnlySpan<char> text, int start)
        {
            var end = start;
            while (end < text.Length && !IsBlank(text[end]) && !IsLineEnd(text[end])) end++;
            var token = text[start..end].TrimStart("([{“‘<\"");
            return new Token(end, Reads(token));
        }

        /// <summary>A web address or a DOI.</summary>
        private static bool Reads(ReadOnlySpan<char> token) =>
            token.Contains("://", StringComparison.Ordinal)
            || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || token.StartsWith("doi.org/", StringComparison.OrdinalIgnoreCase)
            || token.StartsWith("doi:10.", StringComparison.OrdinalIgnoreCase)
            || IsDoi(token);

        /// <summary>"10.", a registrant of at least four digits, a slash.</summary>
        private static bool IsDoi(ReadOnlySpan<char> token) =>
            token.StartsWith("10.", StringComparison.Ordinal)
            && token[3..].IndexOfAnyExceptInRange('0', '9') is var slash and >= 4 && token[3 + slash] == '/';
    }
}
