using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Html;

/// <summary>
/// A printed quantity: <c>data</c> with the value to 12 significant digits (an interval as lower/upper), or <c>span</c> for texts; always
/// of class <c>q</c> and with the address, to which the trace attaches. What is not available is of class <c>missing</c> too.
/// </summary>
internal static class ValueWriter
{
    public static void Write(HtmlText html, Inline.Value value)
    {
        var address = value.Quantity.Address;
        if (Machine(value.Quantity.Value) is { } machine)
        {
            html.Element("data", value.Printed, ("class", "q"), ("value", machine), ("data-address", address));
            return;
        }

        // Text from data may be of any script: dir keeps its direction from reaching the words around it.
        var missing = value.Quantity.Value is QuantityValue.NotAvailable;
        html.Element("span", value.Printed, ("class", missing ? "q missing" : "q"), ("dir", "auto"), ("data-address", address));
    }

    private static string? Machine(QuantityValue value) => value switch
    {
        QuantityValue.Scalar s => Significant.Text(s.Number),
        QuantityValue.Interval i => Significant.Text(i.Lower) + "/" + Significant.Text(i.Upper),
        _ => null,
    };
}
