namespace ReportGen.Typography.LineBreaking;

/// <summary>The classes of characters that the line breaking rules speak of (after Unicode Standard Annex 14).</summary>
internal static class LineBreakCharacters
{
    public const char ZeroWidthSpace = '\u200B', SoftHyphen = '\u00AD', EnDash = '\u2013';

    /// <summary>BK, CR, LF, NL.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>SP and the breaking blanks of fixed width.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or (>= '\u2000' and <= '\u200A' and not '\u2007') or '\u205F' or '\u3000';

    /// <summary>GL and WJ: no-break spaces, non-breaking hyphen, word joiner, and the joiner of clusters.</summary>
    public static bool IsGlue(char c) => c is '\u00A0' or '\u202F' or '\u2007' or '\u2011' or '\u2060' or '\uFEFF' or '\u200D';

    /// <summary>OP and the opening ones of QU.</summary>
    public static bool IsOpening(char c) => c is '(' or '[' or '{' or '“' or '‘' or '«' or '‹' or '„' or '‚' or '¿' or '¡';

    /// <summary>CL, CP, EX, IS and the signs that belong to the number before them.</summary>
    public static bool IsClosing(char c) =>
        c is ')' or ']' or '}' or ',' or '.' or ';' or ':' or '!' or '?' or '”' or '’' or '»' or '›' or '…' or '%' or '‰' or '°' or '′' or '″';

    public static bool IsHyphen(char c) => c is '-' or '\u2010';

    /// <summary>Figure dash, en dash, em dash, horizontal bar.</summary>
    public static bool IsDash(char c) => c is >= '\u2012' and <= '\u2015';

    /// <summary>What a number can begin with.</summary>
    public static bool StartsNumber(char c) => char.IsAsciiDigit(c) || c is '\u2212' or '+' or '±' or '.' or '<' or '>' or '≤' or '≥';

    /// <summary>Signs in an address after which it may be broken.</summary>
    public static bool DividesAddress(char c) => c is '/' or '?' or '&' or '=' or '#' or '_';
}
