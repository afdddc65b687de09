using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates.Values;

/// <summary>What a value is, in words for messages.</summary>
internal static class ValueWords
{
    public static string Of(TemplateValue value) => value switch
    {
        TemplateValue.Null => "null",
        TemplateValue.Bool b => b.Holds ? "true" : "false",
        TemplateValue.Number n => "the number " + NumberText(n.Value),
        TemplateValue.Text t => $"the text '{(t.Content.Length <= 40 ? t.Content : t.Content[..40] + "…")}'",
        TemplateValue.List => "a list",
        TemplateValue.Range => "a range",
        TemplateValue.OfQuantity q => Of(q.Printed.Quantity),
        TemplateValue.Group g => $"the group '{g.Members.Path}'",
        TemplateValue.Fragment => "text that was rendered already",
        _ => "nothing",
    };

    /// <summary>The value of an author's code as text, shortest form.</summary>
    public static string NumberText(double number) => Significant.Twelve(number).ToString("R", CultureInfo.InvariantCulture);

    private static string Of(Quantity quantity) => quantity.Value switch
    {
        QuantityValue.Interval => $"the interval '{quantity.Address}'",
        QuantityValue.Text => $"the text '{quantity.Address}'",
        QuantityValue.List => $"the list '{quantity.Address}'",
        QuantityValue.Flag => $"the yes or no '{quantity.Address}'",
        QuantityValue.NotAvailable n => $"'{quantity.Address}' ({n.Reason})",
        _ => $"the quantity '{quantity.Address}'",
    };
}
