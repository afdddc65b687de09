using System.Collections.Immutable;
using ReportGen.Composition.Templates;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Markdown;

/// <summary>Code within a line. A value in it keeps its trace: the code is divided around it.</summary>
public static class CodeSpan
{
    public static ImmutableArray<Inline> Parts(string content, MarkerTable markers)
    {
        var parts = ImmutableArray.CreateBuilder<Inline>();
        var plain = "";
        foreach (var (text, marker) in markers.Split(content))
        {
            if (marker is TemplateMarker.Value value)
            {
                Flush();
                parts.Add(new Inline.Value(value.Quantity, value.Printed) { Span = value.Span });
            }
            else
            {
                plain += marker is null ? text : MarkerTable.TextOf(marker);
            }
        }

        Flush();
        return parts.ToImmutable();

        void Flush()
        {
            if (plain.Length > 0) parts.Add(new Inline.Code(plain));
            plain = "";
        }
    }
}
