using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>Numbers as cells hold them: digits with a decimal point, and how other ways of writing them are mended.</summary>
internal static partial class NumberText
{
    /// <summary>The number; null where the text is none. A minus may be the hyphen or U+2212.</summary>
    public static double? Read(string text)
    {
        var plain = text.Replace('\u2212', '-');
        var digits = plain.StartsWith('-') ? plain.AsSpan(1) : plain;
        if (digits.IsEmpty || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1])) return null;
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
                ? value
                : null;
    }

    /// <summary>As <see cref="Read"/>, and also as other programs write numbers: <c>1.5e-05</c>, <c>.5</c>, <c>+5</c>.</summary>
    public static double? ReadOfProgram(string text)
    {
        if (Read(text) is { } plain) return plain;
        var bare = text.Replace('\u2212', '-');
        return (Exponent().IsMatch(bare) || Bare().IsMatch(bare))
            && double.TryParse(bare, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
                ? value
                : null;
    }

    /// <summary>What is wrong with a text that <see cref="Read"/> refuses; <paramref name="found"/> is the whole cell, of which a percent sign may have been taken.</summary>
    /// <param name="declared">Whether review.yml declares the column.</param>
    public static Diagnostic Fault(string text, string found, SourceSpan at, string address, string expected, bool declared = true)
    {
        if (Grouped().IsMatch(text)) return CellDiagnostics.CommaInNumber(at, address, found, Ungroup(text));
        if (DecimalComma().Match(text) is { Success: true } comma) return CellDiagnostics.CommaInNumber(at, address, found, Point(comma.Value));
        if (Exponent().IsMatch(text)) return CellDiagnostics.NotANumber(at, address, found, expected, "Write the number without an exponent.");
        if (WithUnit().Match(text) is { Success: true } unit)
            return CellDiagnostics.NumberWithUnit(at, address, found, Point(unit.Groups["number"].Value), declared);
        if (Bare().Match(text) is { Success: true } bare)
            return CellDiagnostics.NotANumber(at, address, found, expected, $"Write {Complete(bare.Groups["number"].Value)}.");
        return CellDiagnostics.NotANumber(
            at, address, found, expected,
            declared ? "Write one number; a range, a bound or an approximate value belongs to a column of type text." : "Write one number, or NR where it is not reported.");
    }

    private static string Point(string text) => text.Replace('\u2212', '-').Replace(".", "", StringComparison.Ordinal) is var plain && text.Contains(',', StringComparison.Ordinal)
        ? plain.Replace(',', '.')
        : text;

    private static string Ungroup(string text)
    {
        var plain = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is '.' or '-' or '\u2212'));
        var single = text.Count(c => c == ',') == 1 && !text.Contains('.', StringComparison.Ordinal);
        return single ? $"{plain}, or {text.Replace(',', '.')} if the comma is a decimal one" : plain;
    }

    private static string Complete(string text) => (text.StartsWith('.') ? "0" : "") + text.TrimEnd('.');

    // 1,234  1 234  1'234.5
    [GeneratedRegex(@"\A[-\u2212]?[0-9]{1,3}([ ,'’\u00A0\u202F][0-9]{3})+(\.[0-9]+)?\z")]
    private static partial Regex Grouped();

    // 2,7  1.234,5
    [GeneratedRegex(@"\A[-\u2212]?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+),[0-9]+\z")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"\A[-+\u2212]?[0-9.]+[eE][-+]?[0-9]+\z")]
    private static partial Regex Exponent();

    // 12 mL  80%  2,7 cm
    [GeneratedRegex(@"\A(?<number>[-\u2212]?[0-9]+([.,][0-9]+)?)\s*[\p{L}%‰°µ/²³.]+\s*\z")]
    private static partial Regex WithUnit();

    // .5  5.  +5
    [GeneratedRegex(@"\A\+?(?<number>\.[0-9]+|[0-9]+(\.[0-9]*)?)\z")]
    private static partial Regex Bare();
}
