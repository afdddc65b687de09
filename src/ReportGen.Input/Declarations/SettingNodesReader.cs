using System.Collections.Immutable;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.Input.Declarations;

/// <summary>Reads the free groups of review.yml: texts, numbers, lists and groups under names of the author's choice.</summary>
internal sealed class SettingNodesReader(DiagnosticBag diagnostics)
{
    public SettingNode.Group ReadGroup(MappingReader reader)
    {
        var space = new AddressSpace([], diagnostics);
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, SettingNode>>();
        foreach (var (key, value) in reader.Entries)
        {
            space.Take(key, "entry");
            if (Read(value, $"'{key.Value}' of {reader.Name}") is { } node) entries.Add(new(key.Value, node));
        }

        return new SettingNode.Group(entries.ToImmutable(), reader.Span);
    }

    private SettingNode? Read(Node node, string what)
    {
        switch (node)
        {
            case Node.Mapping mapping:
                return ReadGroup(new MappingReader(mapping, what, node.Span, diagnostics));
            case Node.List list:
                var items = list.Items.Select(i => Read(i, "an entry of " + what)).OfType<SettingNode>().ToImmutableArray();
                return new SettingNode.List(items, list.Span);
            default:
                if (NodeValues.Text(node, what, diagnostics) is not { } text) return null;
                return node is Node.Scalar { Kind: ScalarKind.Plain } && NodeValues.Decimal(text.Value) is { } number
                    ? new SettingNode.Number(number, text.Value, text.Span)
                    : new SettingNode.Text(text.Value, text.Span);
        }
    }
}
