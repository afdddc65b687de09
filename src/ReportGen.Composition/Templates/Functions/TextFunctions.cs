using System.Globalization;
using ReportGen.Composition.Templates.Evaluation;
using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates.Functions;

/// <summary>Functions of texts and lists, and those that ask about a value.</summary>
internal static class TextFunctions
{
    public static IEnumerable<TemplateFunction> All =>
    [
        new("capitalize", 1, 1, "one argument: x | capitalize", Capitalize),
        new("uncapitalize", 1, 1, "one argument: text | uncapitalize", c => c.Text(0) is { } text ? new TemplateValue.Text(PrintedWords.Small(text)) : TemplateValue.Nothing.Value),
        new("noun", 3, 3, "three arguments: noun x \"vertebra\" \"vertebrae\"", Noun),
        new("join", 1, 3, "one to three arguments: list | join \", \" \" and \"", Join),
        new("size", 1, 1, "one argument: list | size", Size),
        new("default", 2, 2, "two arguments: x | default \"none\"", c => c.Arguments[PlainValue.IsMissing(c.Arguments[0]) ? 1 : 0]),
        new("is_available", 1, 1, "one argument: x | is_available", c => Operators.Truth(!PlainValue.IsMissing(c.Arguments[0]))),
    ];

    private static TemplateValue Capitalize(FunctionCall call) => call.Arguments[0] switch
    {
        TemplateValue.OfQuantity quantity => quantity with { Printed = quantity.Printed with { Capitalized = true } },
        TemplateValue.Text { Content: "" } text => text,
        TemplateValue.Text text => new TemplateValue.Text(char.ToUpper(text.Content[0], CultureInfo.InvariantCulture) + text.Content[1..]),
        _ => call.Refuse(0, "a text or a quantity", ""),
    };

    // What is not available takes the plural, as in "not reported vertebrae".
    private static TemplateValue Noun(FunctionCall call)
    {
        if (call.Text(1) is not { } one || call.Text(2) is not { } many) return TemplateValue.Nothing.Value;
        if (PlainValue.Of(call.Arguments[0]) is TemplateValue.Number number) return new TemplateValue.Text(Significant.Twelve(number.Value) == 1 ? one : many);
        return PlainValue.IsMissing(call.Arguments[0]) ? new TemplateValue.Text(many) : call.Refuse(0, "a number", "");
    }

    private static TemplateValue Size(FunctionCall call)
    {
        if (Members.SizeOf(call.Arguments[0]) is { } size) return new TemplateValue.Number(size);
        return PlainValue.IsMissing(call.Arguments[0])
            ? call.Complain(TemplateDiagnostics.NotAvailable(call.SpanOf(0), ValueWords.Of(call.Arguments[0])))
            : call.Refuse(0, "a list or a text", "");
    }

    // A list that is a quantity stays one; a list of the template's own becomes a text.
    private static TemplateValue Join(FunctionCall call)
    {
        string?[] separators = new string?[2];
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            separators[i - 1] = call.Text(i);
            if (separators[i - 1] is null) return TemplateValue.Nothing.Value;
        }

        var (separator, last) = (separators[0] ?? ", ", separators[1]);
        if (call.Arguments[0] is TemplateValue.OfQuantity { Printed: { IsAvailable: false } or { Quantity.Value: QuantityValue.List } } quantity)
        {
            return quantity with { Printed = quantity.Printed with { Separator = separator, LastSeparator = last ?? separator } };
        }

        if (call.Arguments[0] is not TemplateValue.List list) return call.Refuse(0, "a list of texts", "");
        if (!list.Items.All(i => PlainValue.Of(i) is TemplateValue.Text)) return call.Refuse(0, "a list of texts alone", "Go over other lists with 'for'.");
        return Text(call, [.. list.Items.Select(i => ((TemplateValue.Text)PlainValue.Of(i)).Content)], separator, last ?? separator);
    }

    private static TemplateValue Text(FunctionCall call, List<string> items, string separator, string last)
    {
        var length = items.Sum(i => (long)i.Length + separator.Length) + last.Length;
        return call.Limits.Write(length, call.Span) ? new TemplateValue.Text(PrintedQuantity.Join(items, separator, last)) : TemplateValue.Nothing.Value;
    }
}
