using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Writers.Formulas;

namespace ReportGen.Writers.Results;

/// <summary>A quantity as JSON: always the same members in the same order; <c>reason</c> only where there is no value.</summary>
internal static class QuantityJsonWriter
{
    public static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        var derivation = quantity.Derivation;
        json.WriteStartObject();
        json.WriteString("address", quantity.Address);
        json.WriteString("label", quantity.Label);
        Value(json, quantity.Value);
        json.WriteString("unit", quantity.Unit);
        json.WriteString("printed", quantity.Printed);
        json.WriteString("formula", derivation.Formula is { } formula ? LinearFormulaWriter.Write(formula) : null);
        json.WriteStartObject("method");
        json.WriteString("name", derivation.Method.Name);
        Texts(json, "literature", derivation.Method.Literature);
        json.WriteEndObject();
        json.WriteStartArray("inputs");
        foreach (var input in derivation.Inputs) Input(json, input);
        json.WriteEndArray();
        if (!derivation.Constants.IsEmpty) Constants(json, derivation.Constants);
        Texts(json, "notes", derivation.Notes);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, QuantityValue value)
    {
        json.WriteString("kind", Kind(value));
        switch (value)
        {
            case QuantityValue.Scalar s:
                Number(json, "value", s.Number);
                break;
            case QuantityValue.Interval i:
                json.WriteStartObject("value");
                Number(json, "lower", i.Lower);
                Number(json, "upper", i.Upper);
                json.WriteEndObject();
                break;
            case QuantityValue.Text t:
                json.WriteString("value", t.Value);
                break;
            case QuantityValue.List l:
                Texts(json, "value", l.Items);
                break;
            case QuantityValue.Flag f:
                json.WriteBoolean("value", f.Holds);
                break;
            case QuantityValue.NotAvailable n:
                json.WriteNull("value");
                json.WriteString("reason", n.Reason);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }

    private static string Kind(QuantityValue value) => value switch
    {
        QuantityValue.Scalar => "number",
        QuantityValue.Interval => "interval",
        QuantityValue.Text => "text",
        QuantityValue.List => "list",
        QuantityValue.Flag => "flag",
        _ => "notAvailable",
    };

    private static void Input(Utf8JsonWriter json, DerivationInput input)
    {
        json.WriteStartObject();
        switch (input)
        {
            case DerivationInput.OfQuantity q:
                json.WriteString("quantity", q.Address);
                break;
            case DerivationInput.OfSource s:
                json.WriteString("source", s.Address);
                json.WriteString("raw", s.Raw);
                json.WriteString("file", s.Span.File);
                json.WriteNumber("line", s.Span.Line);
                json.WriteNumber("column", s.Span.Column);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(input));
        }

        if (input.Symbol is { } symbol) json.WriteString("symbol", LinearFormulaWriter.Write(symbol));
        json.WriteEndObject();
    }

    private static void Constants(Utf8JsonWriter json, ImmutableArray<FormulaConstant> constants)
    {
        json.WriteStartArray("constants");
        foreach (var constant in constants)
        {
            json.WriteStartObject();
            json.WriteString("symbol", LinearFormulaWriter.Write(constant.Symbol));
            Number(json, "value", constant.Value);
            json.WriteString("meaning", constant.Meaning);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Significant.Text(value));
    }
}
