using ReportGen.Writers.Layout;

namespace ReportGen.Writers.Pdf.Structure;

/// <summary>Which element of the structure each piece of content belongs to.</summary>
internal sealed class ContentOwners
{
    private readonly Dictionary<int, StructureNode.Element> _owners = [];

    public ContentOwners(StructureNode.Element root) => Add(root);

    public StructureRole RoleOf(int content) => _owners.TryGetValue(content, out var owner)
        ? owner.Role
        : throw new InvalidOperationException($"Content {content} stands on a page but not in the structure.");

    private void Add(StructureNode.Element element)
    {
        foreach (var child in element.Children)
            if (child is StructureNode.Content content) _owners.Add(content.Id, element);
            else if (child is StructureNode.Element inner) Add(inner);
    }
}
