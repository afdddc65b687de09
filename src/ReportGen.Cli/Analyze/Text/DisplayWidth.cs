using System.Globalization;
using System.Text;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>How many columns of a terminal a text takes, and texts of a given number of columns.</summary>
internal static class DisplayWidth
{
    private const char Ellipsis = '…';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    private static readonly (int From, int To)[] RightToLeft = [(0x590, 0x8FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

    /// <summary>Columns: none for marks and format characters, two for East Asian wide characters and emoji.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>The text in one line: control characters become blanks, and what could turn the direction of the rest of a line goes.</summary>
    public static string Line(string text) => string.Concat(text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format).Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>The text in exactly <paramref name="width"/> columns, cut with an ellipsis or filled with blanks on the right. Right-to-left words keep to themselves.</summary>
    public static string Left(string text, int width)
    {
        var cut = Cut(text, width);
        var isolated = cut.EnumerateRunes().Any(r => IsIn(RightToLeft, r.Value)) ? FirstStrongIsolate + cut + PopIsolate : cut;
        return isolated + new string(' ', width - Of(cut));
    }

    /// <summary>The text in at least <paramref name="width"/> columns, filled with blanks on the left.</summary>
    public static string Right(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    private static string Cut(string text, int width)
    {
        if (Of(text) <= width) return text;
        var cut = new StringBuilder();
        var used = 1;
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
        {
            var element = elements.GetTextElement();
            used += Of(element);
            if (used > width) break;
            cut.Append(element);
        }

        return cut.ToString().TrimEnd() + Ellipsis;
    }

    // Letters of the West and the marks of plots come first: nearly all of a long report is made of them.
    private static int Of(Rune rune) => rune.Value is (>= ' ' and < 0x7F) or (>= 0xC0 and < 0x300) or (>= 0x2500 and < 0x2600) ? 1 : Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => IsIn(Wide, rune.Value) ? 2 : 1,
    };

    private static bool IsIn((int From, int To)[] ranges, int value) => Array.Exists(ranges, r => value >= r.From && value <= r.To);
}
