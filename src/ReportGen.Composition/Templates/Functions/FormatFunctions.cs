using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates.Functions;

/// <summary>Functions that give a quantity another printed form. The quantity stays the same, and what is not available still prints its reason.</summary>
internal static class FormatFunctions
{
    private const string OneMore = "one argument: ";

    public static IEnumerable<TemplateFunction> All =>
    [
        new("integer", 1, 1, OneMore + "x | integer", c => Format(c.Numeric(0), _ => NumberFormat.Integer)),
        new("fixed", 2, 2, "two arguments: x | fixed 1", c => c.Decimals(1, 0) is { } n ? Format(c.Numeric(0), _ => NumberFormat.Fixed(n)) : TemplateValue.Nothing.Value),
        new("percent", 1, 2, "one or two arguments: x | percent 1", c => Percent(c, "%")),
        new("percent_number", 1, 2, "one or two arguments: x | percent_number 1", c => Percent(c, "")),
        new("p_value", 1, 2, "one or two arguments: p | p_value 3", c => PValue(c, NumberStyle.PValue)),
        new("p_relation", 1, 2, "one or two arguments: p | p_relation 3", c => PValue(c, NumberStyle.PRelation)),
        new("as_reported", 1, 1, OneMore + "x | as_reported", c => Format(c.Numeric(0), q => q.Format with { Style = NumberStyle.AsReported, Suffix = "" })),
        new("words", 1, 1, OneMore + "x | words", c => Format(c.Single(0), q => q.Format with { Style = NumberStyle.Words, Suffix = "" })),
        new("with_unit", 1, 1, OneMore + "x | with_unit", c => c.Numeric(0) is { } q ? q with { Printed = q.Printed with { WithUnit = true } } : TemplateValue.Nothing.Value),
        new("pair", 1, 1, OneMore + "x | pair", c => Format(c.Numeric(0), q => q.Format with { IsPair = true })),
        new("plain", 1, 1, OneMore + "x | plain", Plain),
    ];

    private static TemplateValue Format(TemplateValue.OfQuantity? quantity, Func<PrintedQuantity, NumberFormat> format) => quantity is null
        ? TemplateValue.Nothing.Value
        : quantity with { Printed = quantity.Printed with { Format = format(quantity.Printed) } };

    private static TemplateValue Percent(FunctionCall call, string sign)
    {
        if (call.Numeric(0) is not { } quantity || call.Decimals(1, quantity.Printed.Format.Decimals) is not { } decimals) return TemplateValue.Nothing.Value;
        if (quantity.Printed.IsPercentage) return Format(quantity, _ => NumberFormat.Fixed(decimals) with { Suffix = sign });
        if (quantity.Printed.IsProportion || !quantity.Printed.IsAvailable) return Format(quantity, _ => NumberFormat.Percent(decimals) with { Suffix = sign });
        return call.Refuse(0, "a quantity with the unit 'proportion' or '%'", "Where it is a proportion, declare its unit so in review.yml.");
    }

    private static TemplateValue PValue(FunctionCall call, NumberStyle style)
    {
        const int usual = 3;
        return call.Single(0) is { } quantity && call.Decimals(1, usual) is { } decimals
            ? Format(quantity, _ => new NumberFormat(style, decimals)) : TemplateValue.Nothing.Value;
    }

    private static TemplateValue Plain(FunctionCall call) => call.Numeric(0) is { } quantity
        ? quantity with { Printed = quantity.Printed with { Format = quantity.Printed.Format with { Suffix = "" }, WithUnit = false } }
        : TemplateValue.Nothing.Value;
}
