using System.Globalization;
using System.Text.Json;

namespace ReportGen.Audit.Comparison;

/// <summary>A quantity as results.json and the lock know it.</summary>
/// <param name="Address">Unique in a review.</param>
/// <param name="Label">For readers; empty in a lock.</param>
/// <param name="Unit">Empty where it has none, and in a lock.</param>
/// <param name="Value">As JSON on one line: a number of 12 significant digits, two of them for an interval, a text, a list, true or false, or null for no value.</param>
/// <param name="Printed">As printed.</param>
/// <param name="IsCell">Whether it is read from the data, and not computed.</param>
public sealed record SnapshotQuantity(string Address, string Label, string Unit, string Value, string Printed, bool IsCell = false)
{
    // Iterations end a digit or two apart on another processor; what is printed is compared as well.
    private const double Tolerance = 1e-10;

    /// <summary>Null where it is no number.</summary>
    public double? Number => double.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Null where it is no interval.</summary>
    public (double Lower, double Upper)? Interval =>
        Value.StartsWith('[') && Value.Trim('[', ']').Split(',') is [var a, var b] && Parse(a) is { } lower && Parse(b) is { } upper ? (lower, upper) : null;

    /// <summary>Null where it is no text.</summary>
    public string? Text => Value.StartsWith('"') ? Unquoted(Value) : null;

    /// <summary>Whether both say the same: print, and value to ten digits.</summary>
    public bool Agrees(SnapshotQuantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Printed != other.Printed) return false;
        if (Value == other.Value) return true;
        return (Number, other.Number) is ({ } one, { } two) ? Near(one, two)
            : (Interval, other.Interval) is ({ } first, { } second) && Near(first.Lower, second.Lower) && Near(first.Upper, second.Upper);
    }

    private static string? Unquoted(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetString();
    }

    private static bool Near(double one, double two) => Math.Abs(one - two) <= Tolerance * Math.Max(Math.Abs(one), Math.Abs(two));

    private static double? Parse(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
