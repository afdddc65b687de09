using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>
/// A free part of review.yml (protocol, pico): texts, numbers, lists and groups, which prose reaches by name.
/// </summary>
public abstract record SettingNode(SourceSpan Span)
{
    public sealed record Text(string Value, SourceSpan Span) : SettingNode(Span);

    /// <summary>A number with its text as written, so that 0.05 prints as 0.05.</summary>
    public sealed record Number(double Value, string Raw, SourceSpan Span) : SettingNode(Span);

    public sealed record List(ImmutableArray<SettingNode> Items, SourceSpan Span) : SettingNode(Span);

    public sealed record Group(ImmutableArray<KeyValuePair<string, SettingNode>> Entries, SourceSpan Span) : SettingNode(Span);
}
