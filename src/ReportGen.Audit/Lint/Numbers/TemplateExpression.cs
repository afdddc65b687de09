using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Findings;

namespace ReportGen.Audit.Lint.Numbers;

/// <summary>The template expression that prints a quantity as an author has typed it.</summary>
internal static class TemplateExpression
{
    public static string Of(Quantity quantity, NumberToken number)
    {
        var address = quantity.Address;
        if (number.Notation == NumberNotation.Words) return char.IsUpper(number.Written[0]) ? $"{{{{ {address} | words | capitalize }}}}" : $"{{{{ {address} | words }}}}";
        if (Same(quantity.Printed, number.Written)) return $"{{{{ {address} }}}}";
        if (number.IsPercent) return Percent(quantity, number);
        if (Same(quantity.PrintedAs(quantity.Format with { Style = NumberStyle.AsReported, Suffix = "" }), number.Written)) return $"{{{{ {address} | as_reported }}}}";
        return number.Decimals == 0 ? $"{{{{ {address} | integer }}}}" : $"{{{{ {address} | fixed {number.Decimals} }}}}";
    }

    private static string Percent(Quantity quantity, NumberToken number) => Same(quantity.Printed + "%", number.Written)
        ? $"{{{{ {quantity.Address} }}}}%"
        : $"{{{{ {quantity.Address} | percent {number.Decimals} }}}}";

    private static bool Same(string printed, string written) => Plain(printed) == Plain(written);

    private static string Plain(string text) => string.Concat(text.Where(c => c is not (' ' or ',' or '\u00a0' or '\u202f')).Select(c => c == '-' ? NumberPrinter.Minus : c));
}
