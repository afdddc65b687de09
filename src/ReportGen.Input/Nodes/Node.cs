using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Nodes;

/// <summary>A part of a YAML or JSON file with the place where it stands.</summary>
internal abstract record Node(SourceSpan Span)
{
    internal sealed record Scalar(string Text, ScalarKind Kind, SourceSpan Span) : Node(Span);

    internal sealed record List(ImmutableArray<Node> Items, SourceSpan Span) : Node(Span);

    /// <summary>Entries in file order; doubled keys have been reported and only their first stands here.</summary>
    internal sealed record Mapping(ImmutableArray<KeyValuePair<Sourced<string>, Node>> Entries, SourceSpan Span) : Node(Span);

    public bool IsRefused => this is Scalar { Kind: ScalarKind.Refused };

    /// <summary>What it is, for messages.</summary>
    public string KindName => this switch
    {
        Scalar { Kind: ScalarKind.Null } => "nothing",
        Scalar { Kind: ScalarKind.Flag } => "true or false",
        Scalar => "a text",
        List => "a list",
        _ => "a mapping",
    };
}
