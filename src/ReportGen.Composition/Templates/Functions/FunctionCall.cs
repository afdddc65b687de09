using System.Collections.Immutable;
using ReportGen.Composition.Templates.Evaluation;
using ReportGen.Composition.Templates.Parsing;
using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates.Functions;

/// <summary>A call with its arguments. What asks for an argument of a kind gets null, with a message, where it is of another.</summary>
internal sealed class FunctionCall(Expression.Call call, ImmutableArray<TemplateValue> arguments, TemplatePlace place, RenderSession session)
{
    public ImmutableArray<TemplateValue> Arguments { get; } = arguments;

    public string Name => call.Function;

    public SourceSpan Span => call.Span;

    public RenderLimits Limits => session.Limits;

    public SourceSpan SpanOf(int index) => call.Arguments[index].Span;

    /// <summary>The number of decimals at a place, or the value otherwise where it is not given.</summary>
    public int? Decimals(int index, int otherwise)
    {
        const int most = 12;
        if (index >= Arguments.Length) return otherwise;
        if (PlainValue.Of(Arguments[index]) is TemplateValue.Number { Value: >= 0 and <= most } number && number.Value == Math.Floor(number.Value)) return (int)number.Value;
        Refuse(index, "a number of decimals from 0 to 12", "");
        return null;
    }

    /// <summary>A text of the template or of a quantity.</summary>
    public string? Text(int index)
    {
        if (PlainValue.Of(Arguments[index]) is TemplateValue.Text text) return text.Content;
        Refuse(index, "a text", "");
        return null;
    }

    /// <summary>A quantity that is a number, an interval or not available.</summary>
    public TemplateValue.OfQuantity? Numeric(int index)
    {
        if (Arguments[index] is TemplateValue.OfQuantity { Printed.Quantity.Value: QuantityValue.Scalar or QuantityValue.Interval or QuantityValue.NotAvailable } quantity) return quantity;
        var hint = Arguments[index] is TemplateValue.Number ? "Only a quantity can be printed: declare it under `calculations` in review.yml." : "";
        Refuse(index, "a quantity that is a number or an interval", hint);
        return null;
    }

    /// <summary>A quantity that is one number, or not available.</summary>
    public TemplateValue.OfQuantity? Single(int index)
    {
        if (Arguments[index] is TemplateValue.OfQuantity { Printed.Quantity.Value: QuantityValue.Interval })
        {
            Refuse(index, "a quantity that is one number", "Use one limit of the interval.");
            return null;
        }

        return Numeric(index);
    }

    public TemplateValue Refuse(int index, string expected, string hint) =>
        Complain(TemplateDiagnostics.WrongArgument(SpanOf(index), call.Function, ValueWords.Of(Arguments[index]), expected, hint));

    public TemplateValue Complain(Diagnostic diagnostic)
    {
        session.Diagnostics.Add(diagnostic);
        return TemplateValue.Nothing.Value;
    }

    /// <summary>A fragment that is one marker.</summary>
    public TemplateValue.Fragment Mark(TemplateMarker marker) => new([new OutputPiece(place, 0, 0, marker)]);
}
