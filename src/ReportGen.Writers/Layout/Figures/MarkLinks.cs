using System.Collections.Immutable;
using ReportGen.Model.Drawings;

namespace ReportGen.Writers.Layout.Figures;

/// <summary>The marks of a drawing that lead somewhere, each a piece of content of its own: texts and filled shapes that print a quantity.</summary>
internal sealed class MarkLinks
{
    public static readonly MarkLinks None = new([]);

    // Two marks may be alike.
    private readonly Dictionary<Mark, (int Content, ValueLink Link)> _links;

    /// <summary>The elements that the links are, in the order of the marks.</summary>
    public ImmutableArray<StructureNode> Nodes { get; private init; } = [];

    public static MarkLinks Of(Drawing drawing, LayoutContext context)
    {
        if (context.ValueLinks.IsEmpty) return None;
        var nodes = ImmutableArray.CreateBuilder<StructureNode>();
        var links = new Dictionary<Mark, (int, ValueLink)>(ReferenceEqualityComparer.Instance);
        foreach (var mark in drawing.Marks)
        {
            if (mark is Mark.Line or Mark.Polyline || mark.Address is not { } address || !context.ValueLinks.TryGetValue(address, out var link)) continue;
            var content = context.Contents.Next();
            if (links.TryAdd(mark, (content, link))) nodes.Add(new StructureNode.Element(StructureRole.Link, [new StructureNode.Content(content)]));
        }

        return new MarkLinks(links) { Nodes = nodes.ToImmutable() };
    }

    private MarkLinks(Dictionary<Mark, (int, ValueLink)> links) => _links = links;

    /// <summary>The content and the link of a mark, or null for one that leads nowhere.</summary>
    public (int Content, ValueLink Link)? Of(Mark mark) => _links.TryGetValue(mark, out var link) ? link : null;
}
