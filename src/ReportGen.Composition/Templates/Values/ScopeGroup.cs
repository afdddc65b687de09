namespace ReportGen.Composition.Templates.Values;

/// <summary>A name of the review's addresses: it may be a quantity, have members, or both.</summary>
/// <param name="path">The address.</param>
internal sealed class ScopeGroup(string path)
{
    private readonly Dictionary<string, TemplateValue> _members = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    /// <summary>In no defined order: for hints, which sort.</summary>
    public IEnumerable<string> MemberNames => _members.Keys;

    public TemplateValue? Find(string name) => _members.GetValueOrDefault(name);

    /// <summary>Adds a member unless the name is taken: the review's own addresses come first.</summary>
    public void AddIfFree(string name, TemplateValue value) => _members.TryAdd(name, value);

    /// <summary>The group of a member, made where it is missing. A quantity of that address keeps its place.</summary>
    public ScopeGroup GroupOf(string name)
    {
        var group = new ScopeGroup(Path.Length == 0 ? name : $"{Path}.{name}");
        switch (_members.GetValueOrDefault(name))
        {
            case TemplateValue.Group existing:
                return existing.Members;
            case TemplateValue.OfQuantity { Members: { } existing }:
                return existing;
            case TemplateValue.OfQuantity quantity:
                _members[name] = quantity with { Members = group };
                return group;
            default:
                _members[name] = new TemplateValue.Group(group);
                return group;
        }
    }

    public void AddQuantity(string name, PrintedQuantity quantity)
    {
        var group = _members.GetValueOrDefault(name) is TemplateValue.Group existing ? existing.Members : null;
        _members[name] = new TemplateValue.OfQuantity(quantity, group);
    }
}
