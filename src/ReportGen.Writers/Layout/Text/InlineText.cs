using System.Collections.Immutable;

namespace ReportGen.Writers.Layout.Text;

/// <summary>Inlines as spans to set and the structure nodes that they stand in.</summary>
internal sealed record InlineText(ImmutableArray<TextSpan> Spans, ImmutableArray<StructureNode> Nodes)
{
    public string PlainText => string.Concat(Spans.Select(s => s.Text));

    public InlineText Scaled(double factor) => this with { Spans = [.. Spans.Select(s => s with { Format = s.Format.Scaled(factor) })] };

    public bool IsEmpty => Spans.All(s => string.IsNullOrWhiteSpace(s.Text));
}
