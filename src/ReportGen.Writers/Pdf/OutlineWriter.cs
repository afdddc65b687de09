using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Writers.Layout;
using ReportGen.Writers.Pdf.Objects;

namespace ReportGen.Writers.Pdf;

/// <summary>Writes the outline (ISO 32000-1, 12.3.3), all of it open.</summary>
internal sealed class OutlineWriter(PdfFile file)
{
    /// <summary>The outline's object, or null for a document without headings.</summary>
    public int? Write(ImmutableArray<OutlineEntry> entries)
    {
        if (entries.IsEmpty) return null;
        var root = file.Reserve();
        var roots = TreeOf(entries);
        var ids = WriteSiblings(roots, root);
        file.Set(root, $"<</Type/Outlines{Range(ids)}/Count {Number(entries.Length)}>>");
        return root;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Range(List<int> ids) => $"/First {PdfSyntax.Reference(ids[0])}/Last {PdfSyntax.Reference(ids[^1])}";

    private List<int> WriteSiblings(List<Node> nodes, int parent)
    {
        var ids = nodes.Select(_ => file.Reserve()).ToList();
        for (var i = 0; i < nodes.Count; i++)
        {
            var body = $"<</Title{PdfSyntax.Text(nodes[i].Entry.Title)}/Parent {PdfSyntax.Reference(parent)}/Dest{PdfSyntax.Key(nodes[i].Entry.Destination)}";
            if (i > 0) body += $"/Prev {PdfSyntax.Reference(ids[i - 1])}";
            if (i < ids.Count - 1) body += $"/Next {PdfSyntax.Reference(ids[i + 1])}";
            if (nodes[i].Children.Count > 0) body += $"{Range(WriteSiblings(nodes[i].Children, ids[i]))}/Count {Number(nodes[i].Size - 1)}";
            file.Set(ids[i], body + ">>");
        }

        return ids;
    }

    private static List<Node> TreeOf(ImmutableArray<OutlineEntry> entries)
    {
        var top = new List<Node>();
        var open = new Stack<Node>();
        foreach (var entry in entries)
        {
            while (open.Count > 0 && open.Peek().Entry.Level >= entry.Level) open.Pop();
            var node = new Node(entry, []);
            (open.Count > 0 ? open.Peek().Children : top).Add(node);
            open.Push(node);
        }

        return top;
    }

    private sealed record Node(OutlineEntry Entry, List<Node> Children)
    {
        public int Size => 1 + Children.Sum(c => c.Size);
    }
}
