using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>Writes text and values. A quantity becomes a marker, and so does text that is not the template's own.</summary>
internal sealed class ValuePrinter(RenderSession session, Frame frame)
{
    public void Copy(Statement.Copy copy)
    {
        if (session.Limits.Write(copy.Length, copy.Span)) frame.Output.Add(new OutputPiece(frame.Place, copy.Start, copy.Length, null));
    }

    public void Print(TemplateValue value, SourceSpan span)
    {
        switch (value)
        {
            case TemplateValue.OfQuantity quantity:
                var printed = quantity.Printed.Text;
                Add(new TemplateMarker.Value(quantity.Printed.Quantity, printed, span), printed.Length);
                break;
            case TemplateValue.Text text:
                if (text.Content.Length > 0) Add(new TemplateMarker.Text(text.Content, span), text.Content.Length);
                break;
            case TemplateValue.Fragment fragment:
                Add(fragment, span);
                break;
            case TemplateValue.Nothing:
                break;
            default:
                session.Diagnostics.Add(Refusal(value, span));
                break;
        }
    }

    // Each marker counts for a few characters more, so that empty ones come to an end too.
    private void Add(TemplateMarker marker, int length)
    {
        const int weight = 8;
        if (session.Limits.Write(length + weight, marker.Span)) frame.Output.Add(new OutputPiece(frame.Place, 0, 0, marker));
    }

    private void Add(TemplateValue.Fragment fragment, SourceSpan span)
    {
        const int weight = 8;
        foreach (var piece in fragment.Pieces)
        {
            if (!session.Limits.Write(piece.Length + weight, span)) return;
            frame.Output.Add(piece);
        }
    }

    private static Diagnostic Refusal(TemplateValue value, SourceSpan span) => value switch
    {
        TemplateValue.Null => TemplateDiagnostics.NothingToPrint(span),
        TemplateValue.Number number => TemplateDiagnostics.PlainNumber(span, ValueWords.NumberText(number.Value)),
        TemplateValue.Bool => TemplateDiagnostics.NotPrintable(span, ValueWords.Of(value), "Print words of your own: {{ if x }}…{{ else }}…{{ end }}."),
        TemplateValue.List => TemplateDiagnostics.NotPrintable(span, ValueWords.Of(value), "Write 'list | join \", \"', or go over it with 'for'."),
        TemplateValue.Range => TemplateDiagnostics.NotPrintable(span, ValueWords.Of(value), "Go over it with 'for'."),
        _ => TemplateDiagnostics.NotPrintable(span, ValueWords.Of(value), "Name one of its members: " + Members(value) + "."),
    };

    private static string Members(TemplateValue value)
    {
        const int most = 8;
        var names = value is TemplateValue.Group group ? group.Members.MemberNames.Order(StringComparer.Ordinal).ToList() : [];
        return string.Join(", ", names.Take(most)) + (names.Count > most ? ", …" : "");
    }
}
