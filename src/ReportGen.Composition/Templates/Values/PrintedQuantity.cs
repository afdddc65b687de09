using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates.Values;

/// <summary>A quantity and how it will be printed.</summary>
/// <param name="Format">Style, decimals and sign.</param>
/// <param name="WithUnit">Whether the unit follows.</param>
/// <param name="Capitalized">Whether the first letter is a capital.</param>
/// <param name="Separator">Between the items of a list; null for "a, b and c".</param>
/// <param name="LastSeparator">Before the last item.</param>
internal sealed record PrintedQuantity(
    Quantity Quantity, NumberFormat Format, bool WithUnit = false, bool Capitalized = false, string? Separator = null, string? LastSeparator = null)
{
    private const char NoBreakSpace = '\u00A0';

    public PrintedQuantity(Quantity quantity)
        : this(quantity, quantity.Format)
    {
    }

    public bool IsAvailable => Quantity.Value is not QuantityValue.NotAvailable;

    /// <summary>Whether its number is already a percentage on the scale 0–100.</summary>
    public bool IsPercentage => Quantity.Unit is "%" or "percent";

    /// <summary>Whether its number is a proportion on the scale 0–1.</summary>
    public bool IsProportion => Quantity.Unit == "proportion" || (Quantity.Unit.Length == 0 && Quantity.Format.Style == NumberStyle.Percent);

    public string Text
    {
        get
        {
            var text = Separator is not null && Quantity.Value is QuantityValue.List list
                ? Join(list.Items, Separator, LastSeparator ?? Separator)
                : Quantity.PrintedAs(Format) + Unit;
            return Capitalized && text.Length > 0 ? char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..] : text;
        }
    }

    /// <summary>Items in a line: a text for none of them is empty.</summary>
    public static string Join(IReadOnlyList<string> items, string separator, string last) => items.Count < 2
        ? string.Concat(items)
        : string.Join(separator, items.Take(items.Count - 1)) + last + items[^1];

    // A suffix of the format is already printed after a number, but never after the limits of an interval.
    private string Unit
    {
        get
        {
            if (!WithUnit || Quantity.Value is not (QuantityValue.Scalar or QuantityValue.Interval)) return "";
            var suffixed = Format.Suffix.Length > 0;
            if (suffixed) return Quantity.Value is QuantityValue.Interval ? Format.Suffix : "";
            if (IsPercentage || Format.Style == NumberStyle.Percent) return "%";
            return Quantity.Unit.Length == 0 || IsProportion ? "" : NoBreakSpace + Quantity.Unit;
        }
    }
}
