using System.Collections.Immutable;
using ReportGen.Composition.Templates.Values;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Composition.Templates.Functions;

/// <summary>Functions that put citations, figures and tables into the text.</summary>
/// <param name="review">Null where templates are rendered without one.</param>
internal sealed class BlockFunctions(TemplateSet templates, Review? review)
{
    private readonly ImmutableSortedSet<string> _references =
        [.. (review?.References ?? []).Select(r => r.Key), .. templates.MethodReferences.Select(r => r.Key)];

    private readonly ImmutableArray<string> _figures = [.. (review?.Settings.Figures ?? []).Select(f => f.Id)];

    private readonly ImmutableArray<string> _tables = [.. (review?.Settings.ReportTables ?? []).Select(t => t.Id)];

    public IEnumerable<TemplateFunction> All =>
    [
        new("cite", 1, 100, "one argument or more: cite \"key\"", Cite),
        new("sources", 1, 100, "one argument or more: x | sources", Sources),
        new("figure", 1, 1, "one argument: figure \"id\"", c => Single(c, id => new TemplateMarker.Figure(id, c.Span))),
        new("table", 1, 1, "one argument: table \"id\"", c => Single(c, id => new TemplateMarker.Table(id, c.Span))),
    ];

    /// <summary>What is wrong with a text as argument of one of these functions, or null.</summary>
    public Diagnostic? Check(string function, string text, SourceSpan span) => function switch
    {
        "cite" => _references.Contains(text) ? null : TemplateDiagnostics.UnknownReference(span, text, _references),
        "figure" => _figures.Contains(text) ? null : TemplateDiagnostics.UnknownFigure(span, text, _figures),
        "table" => _tables.Contains(text) ? null : TemplateDiagnostics.UnknownTable(span, text, _tables),
        _ => null,
    };

    private TemplateValue Cite(FunctionCall call)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (Checked(call, "cite", i) is { } key) keys.Add(key);
        }

        return keys.Count == call.Arguments.Length ? call.Mark(new TemplateMarker.Citation(keys.ToImmutable(), call.Span)) : TemplateValue.Nothing.Value;
    }

    // The literature of the methods that gave the quantities, each key once; nothing where a method has none.
    private static TemplateValue Sources(FunctionCall call)
    {
        var keys = new List<string>();
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i] is not TemplateValue.OfQuantity quantity) return call.Refuse(i, "a quantity", "");
            keys.AddRange(quantity.Printed.Quantity.Derivation.Method.Literature.Where(k => !keys.Contains(k)));
        }

        return keys.Count == 0 ? new TemplateValue.Text("") : call.Mark(new TemplateMarker.Citation([.. keys], call.Span));
    }

    private TemplateValue Single(FunctionCall call, Func<string, TemplateMarker> marker) =>
        Checked(call, call.Name, 0) is { } id ? call.Mark(marker(id)) : TemplateValue.Nothing.Value;

    private string? Checked(FunctionCall call, string function, int index)
    {
        if (call.Text(index) is not { } text) return null;
        if (Check(function, text, call.SpanOf(index)) is not { } diagnostic) return text;
        call.Complain(diagnostic);
        return null;
    }
}
