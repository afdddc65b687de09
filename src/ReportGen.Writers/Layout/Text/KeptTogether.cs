using System.Collections.Frozen;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Blanks at which no line ends: around ± and in "p = 0.006", between a number and its unit, between a label and its number, within an interval such as "[0.02, 20.85]".</summary>
internal static class KeptTogether
{
    private const string Relations = "=<>≤≥≈≠±×";

    /// <summary>Units as they are printed behind numbers.</summary>
    private static readonly FrozenSet<string> s_units = FrozenSet.ToFrozenSet(
        ["%", "‰", "°", "°C", "nm", "µm", "μm", "mm", "cm", "m", "km", "mm²", "cm²", "m²", "cm³", "µL", "mL", "dL", "L", "µg", "mg", "g", "kg", "ms", "s", "min", "h", "d", "Hz", "kHz", "MHz",
         "Pa", "kPa", "mmHg", "N", "J", "kJ", "kcal", "W", "V", "mV", "Gy", "mGy", "Sv", "mSv", "mol", "mmol", "IU", "kV", "mA", "pt"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_labels = FrozenSet.ToFrozenSet(
        ["Figure", "Figures", "Fig.", "Table", "Tables", "Equation", "Section", "Appendix", "Panel", "Ref.", "No.", "p.", "pp.", "vol."], StringComparer.Ordinal);

    /// <summary>Whether a line that ends before an index would part what belongs together.</summary>
    /// <param name="position">Behind a blank.</param>
    public static bool At(string text, int position)
    {
        if (position < 2 || position >= text.Length || text[position - 1] != ' ') return false;
        var before = WordBefore(text, position - 1);
        var after = WordAfter(text, position);
        if (after.Length == 0 || before.Length == 0) return false;
        if (IsRelation(after)) return IsNumber(WordAfter(text, Math.Min(text.Length, position + after.Length + 1)));
        if (IsRelation(before)) return IsNumber(after);
        return EndsInDigit(before) && s_units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(after.TrimEnd(",.;:)]"))
            || IsInterval(before, after)
            || char.IsAsciiDigit(after[0]) && s_labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before.TrimStart("(["));
    }

    /// <summary>Whether a word of a text is a label that a number follows: it is not divided either.</summary>
    /// <param name="end">Behind the word.</param>
    public static bool IsLabel(string text, int start, int end) =>
        end + 1 < text.Length && text[end] is ' ' or '\u00A0' && char.IsAsciiDigit(text[end + 1])
        && s_labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, end - start).TrimStart().TrimStart("(["));

    private static bool IsInterval(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before[0] == '[' && before[^1] == ',' && IsNumber(before[1..]) && IsNumber(after) && after.Contains(']');

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return text.AsSpan(start, end - start);
    }

    private static bool IsRelation(ReadOnlySpan<char> word) => word.Length == 1 && Relations.Contains(word[0], StringComparison.Ordinal);

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length > 0 && (char.IsAsciiDigit(word[0]) || word.Length > 1 && word[0] is '−' or '-' or '+' && char.IsAsciiDigit(word[1]));

    private static bool EndsInDigit(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[^1]);
}
