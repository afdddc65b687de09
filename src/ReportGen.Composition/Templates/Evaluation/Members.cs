using ReportGen.Composition.Templates.Syntax;
using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates.Evaluation;

/// <summary>Finds members by name and items by number.</summary>
internal sealed class Members(DiagnosticSink diagnostics)
{
    public TemplateValue Find(TemplateValue owner, Expression.Member member) => Find(owner, member.Text, member.NameSpan, member.Optional);

    public TemplateValue At(TemplateValue owner, TemplateValue key, SourceSpan span)
    {
        switch (PlainValue.Of(key))
        {
            case TemplateValue.Nothing:
                return TemplateValue.Nothing.Value;
            case TemplateValue.Text name:
                return Find(owner, name.Content, span, false);
            case TemplateValue.Number number when PlainValue.Of(owner) is TemplateValue.List list:
                if (number.Value >= 0 && number.Value < list.Items.Length && number.Value == Math.Floor(number.Value)) return list.Items[(int)number.Value];
                return Complain(TemplateDiagnostics.WrongIndex(span, ValueWords.NumberText(number.Value), list.Items.Length switch
                {
                    0 => "no index: the list is empty",
                    1 => "0",
                    _ => "0 to " + ValueWords.NumberText(list.Items.Length - 1),
                }));
            default:
                if (owner is TemplateValue.Nothing) return owner;
                var expected = PlainValue.Of(owner) is TemplateValue.List ? "the number of an item" : "the name of a member in quotes";
                return Complain(TemplateDiagnostics.WrongIndex(span, ValueWords.Of(key), expected));
        }
    }

    private TemplateValue Find(TemplateValue owner, string name, SourceSpan span, bool optional)
    {
        if (owner is TemplateValue.Nothing) return owner;
        var group = owner switch
        {
            TemplateValue.Group g => g.Members,
            TemplateValue.OfQuantity q => q.Members,
            _ => null,
        };
        if (group?.Find(name) is { } member) return member;
        if (name == "size" && SizeOf(owner) is { } size) return new TemplateValue.Number(size);
        if (optional) return TemplateValue.Null.Value;
        if (name == "size" && owner is TemplateValue.OfQuantity { Printed.IsAvailable: false }) return Complain(TemplateDiagnostics.NotAvailable(span, ValueWords.Of(owner)));
        return owner switch
        {
            TemplateValue.Group g => Complain(TemplateDiagnostics.UnknownMember(span, g.Members.Path, name, [.. g.Members.MemberNames])),
            TemplateValue.OfQuantity q => Complain(TemplateDiagnostics.UnknownMember(span, q.Printed.Quantity.Address, name, MembersOf(q))),
            _ => Complain(TemplateDiagnostics.NoMembers(span, ValueWords.Of(owner), name)),
        };
    }

    /// <summary>Number of items of a list or characters of a text; null for anything else.</summary>
    public static double? SizeOf(TemplateValue value) => PlainValue.Of(value) switch
    {
        TemplateValue.List list => list.Items.Length,
        TemplateValue.Text text => text.Content.Length,
        TemplateValue.Range range => range.Size,
        _ => null,
    };

    private static List<string> MembersOf(TemplateValue.OfQuantity quantity)
    {
        List<string> names = [.. quantity.Members?.MemberNames ?? []];
        if (quantity.Printed.Quantity.Value is QuantityValue.List or QuantityValue.Text) names.Add("size");
        return names;
    }

    private TemplateValue Complain(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return TemplateValue.Nothing.Value;
    }
}
