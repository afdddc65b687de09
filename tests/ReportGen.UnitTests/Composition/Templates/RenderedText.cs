using System.Globalization;
using System.Text;
using ReportGen.Composition.Templates;
using ReportGen.Model.Diagnostics;

namespace ReportGen.UnitTests.Composition.Templates;

/// <summary>A rendered template with its markers and diagnostics written out, to compare with what is expected.</summary>
internal static class RenderedText
{
    public static string Of(RenderedTemplate rendered, IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder(rendered.Text);
        for (var i = rendered.Markers.Length - 1; i >= 0; i--)
        {
            text.Replace(string.Create(CultureInfo.InvariantCulture, $"{RenderedTemplate.MarkerStart}{i}{RenderedTemplate.MarkerEnd}"), Of(rendered.Markers[i]));
        }

        var separator = "\n---\n";
        foreach (var d in diagnostics)
        {
            text.Append(separator).Append(CultureInfo.InvariantCulture, $"{d.Code} {d.Span},{d.Span.Length} {d.Message} | {d.Found} | {d.Expected} | {d.Hint}");
            separator = "\n";
        }

        return text.ToString();
    }

    private static string Of(TemplateMarker marker) => marker switch
    {
        TemplateMarker.Value v => $"⟦{v.Quantity.Address}: {v.Printed}⟧",
        TemplateMarker.Text t => $"⟦{t.Content}⟧",
        TemplateMarker.Citation c => $"⟦cite {string.Join(", ", c.Keys)}⟧",
        TemplateMarker.Figure f => $"⟦figure {f.Id}⟧",
        TemplateMarker.Table t => $"⟦table {t.Id}⟧",
        _ => throw new ArgumentOutOfRangeException(nameof(marker)),
    };
}
