using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates.Values;

/// <summary>What values are when they decide and count rather than print.</summary>
internal static class PlainValue
{
    /// <summary>A quantity's number, text, flag or list; an interval and what is not available stay as they are.</summary>
    public static TemplateValue Of(TemplateValue value) => value is not TemplateValue.OfQuantity quantity ? value : quantity.Printed.Quantity.Value switch
    {
        QuantityValue.Scalar s => new TemplateValue.Number(s.Number),
        QuantityValue.Text t => new TemplateValue.Text(t.Value),
        QuantityValue.Flag f => new TemplateValue.Bool(f.Holds),
        QuantityValue.List l => new TemplateValue.List([.. l.Items.Select(i => new TemplateValue.Text(i))]),
        _ => value,
    };

    /// <summary>Whether there is no value: null, or a quantity that is not available.</summary>
    public static bool IsMissing(TemplateValue value) => value is TemplateValue.Null or TemplateValue.OfQuantity { Printed.IsAvailable: false };

    /// <summary>Null, false and what is not available are false; everything else is true, zero and empty texts too.</summary>
    public static bool IsTrue(TemplateValue value) => value is not TemplateValue.Nothing && !IsMissing(value) && Of(value) is not TemplateValue.Bool { Holds: false };
}
