using System.Globalization;
using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Nodes;

/// <summary>Single values of nodes; what is wrong is reported and read as null or as the nearest value that may stand.</summary>
internal static class NodeValues
{
    public static Sourced<string>? Text(Node node, string what, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case { IsRefused: true }:
                return null;
            case Node.Scalar { Kind: ScalarKind.Null }:
            case Node.Scalar { Kind: ScalarKind.Quoted } blank when string.IsNullOrWhiteSpace(blank.Text):
                diagnostics.Add(KeyDiagnostics.EmptyValue(node.Span, what));
                return null;
            case Node.Scalar { Kind: ScalarKind.Plain or ScalarKind.Quoted } scalar:
                return new Sourced<string>(scalar.Text, scalar.Span);
            default:
                diagnostics.Add(KeyDiagnostics.WrongKind(node.Span, what, node.KindName, "a text"));
                return null;
        }
    }

    public static int Whole(Sourced<string> text, string what, int min, int max, DiagnosticBag diagnostics)
    {
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max) return value;
        var expected = string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}");
        diagnostics.Add(KeyDiagnostics.WrongNumber(text.Span, what, text.Value, expected, "Write the number in digits."));
        return min;
    }

    public static double Number(Sourced<string> text, string what, double above, bool orEqual, DiagnosticBag diagnostics)
    {
        if (Decimal(text.Value) is { } value && (value > above || (orEqual && value == above))) return value;
        var expected = string.Create(CultureInfo.InvariantCulture, $"a number {(orEqual ? "from" : "above")} {above}");
        diagnostics.Add(KeyDiagnostics.WrongNumber(text.Span, what, text.Value, expected, "Write the number in digits, with a decimal point."));
        return 1;
    }

    /// <summary>A plain decimal number, or null.</summary>
    public static double? Decimal(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && double.IsFinite(value) && text.Any(char.IsAsciiDigit)
            ? value
            : null;
}
