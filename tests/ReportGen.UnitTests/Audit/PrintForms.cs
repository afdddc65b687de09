using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.UnitTests.Audit;

/// <summary>The ways in which templates, tables and figures print a quantity, to hold a print against the quantity without knowing its template.</summary>
internal static class PrintForms
{
    private const int MostDecimals = 6;

    /// <summary>
    /// Whether a print went with its quantity: some way to print that gave the old one, with the words or brackets around it, gives the new one. What is not available any more leaves no digit.
    /// Null where no known way gives the old one.
    /// </summary>
    public static bool? Follows(Quantity before, string printedBefore, Quantity after, string printedAfter)
    {
        if (after.Value is QuantityValue.NotAvailable) return !printedAfter.Any(char.IsAsciiDigit);
        if (before.Value is QuantityValue.NotAvailable) return Ways(after).Any(way => printedAfter.Contains(way(after), StringComparison.Ordinal)) ? true : null;
        var fits = Ways(before).Select(way => (Way: way, Frame: Frame(printedBefore, way(before)))).Where(w => w.Frame is not null).ToList();
        return fits.Count == 0 ? null : fits.Any(w => w.Frame!.Value.Left + w.Way(after) + w.Frame.Value.Right == printedAfter);
    }

    // What stands around a value: "[", "τ² = ". No digit, or it would be part of another number.
    private static (string Left, string Right)? Frame(string printed, string value)
    {
        var at = value.Length == 0 ? -1 : printed.IndexOf(value, StringComparison.Ordinal);
        if (at < 0) return null;
        var (left, right) = (printed[..at], printed[(at + value.Length)..]);
        return (left + right).Any(char.IsAsciiDigit) || left.EndsWith('.') || left.EndsWith(NumberPrinter.Minus) ? null : (left, right);
    }

    private static IEnumerable<Func<Quantity, string>> Ways(Quantity quantity)
    {
        foreach (var format in Formats(quantity.Format))
        {
            yield return q => q.PrintedAs(format);
            yield return q => Capital(q.PrintedAs(format));
            yield return q => WithUnit(q, format);
        }

        if (quantity.Value is QuantityValue.Interval)
        {
            yield return q => q.PrintedAsPair;
            // Figures take the comma of a pair from their style, with a space that may break.
            yield return q => q.PrintedAsPair.Replace('\u00a0', ' ');
        }

        foreach (var separator in (string[])[", ", "; "]) yield return q => q.Value is QuantityValue.List list ? string.Join(separator, list.Items) : q.Printed;
    }

    private static ImmutableArray<NumberFormat> Formats(NumberFormat own) =>
    [
        own, own with { Suffix = "" },
        .. from style in Enum.GetValues<NumberStyle>()
           from decimals in Enumerable.Range(0, MostDecimals + 1)
           from suffix in (string[])["", "%"]
           select new NumberFormat(style, decimals, suffix),
    ];

    private static string WithUnit(Quantity quantity, NumberFormat format)
    {
        var printed = quantity.PrintedAs(format);
        if (quantity.Value is QuantityValue.NotAvailable) return printed;
        return quantity.Unit is "proportion" or "percent" ? $"{printed}%" : $"{printed}\u00A0{quantity.Unit}";
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
