using System.Globalization;
using System.Text;

namespace ReportGen.Writers.Pdf.Objects;

/// <summary>Writes values in the syntax of PDF (ISO 32000-1, 7.3).</summary>
internal static class PdfSyntax
{
    private const double Precision = 1000;

    /// <summary>A number with at most three decimals.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value * Precision, MidpointRounding.AwayFromZero) / Precision;
        return (rounded == 0 ? 0 : rounded).ToString("0.###", CultureInfo.InvariantCulture);
    }

    public static string Reference(int id) => string.Create(CultureInfo.InvariantCulture, $"{id} 0 R");

    public static string Array(IEnumerable<string> items) => $"[{string.Join(' ', items)}]";

    public static string Numbers(params ReadOnlySpan<double> values)
    {
        var items = new string[values.Length];
        for (var i = 0; i < items.Length; i++) items[i] = Number(values[i]);
        return Array(items);
    }

    /// <summary>Text for readers: plain ASCII as it is, all else as UTF-16.</summary>
    public static string Text(string text) =>
        text.All(c => c is >= ' ' and <= '~') ? Literal(text) : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>Bytes of a name in UTF-8: keys of name trees and ids.</summary>
    public static string Key(string text) => $"<{Convert.ToHexString(Encoding.UTF8.GetBytes(text))}>";

    /// <summary>ASCII in parentheses.</summary>
    public static string Literal(string ascii)
    {
        var escaped = new StringBuilder("(");
        foreach (var c in ascii)
        {
            if (c is '(' or ')' or '\\') escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.Append(')').ToString();
    }

    /// <summary>A name; what a name may not hold is written as #xx.</summary>
    public static string Name(string name)
    {
        var escaped = new StringBuilder("/");
        foreach (var b in Encoding.UTF8.GetBytes(name))
            if (b is > 0x20 and < 0x7F && !"()<>[]{}/%#".Contains((char)b, StringComparison.Ordinal)) escaped.Append((char)b);
            else escaped.Append(CultureInfo.InvariantCulture, $"#{b:X2}");
        return escaped.ToString();
    }

    /// <summary>Midnight UTC of a day.</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"(D:{date:yyyyMMdd}000000Z)");
}
