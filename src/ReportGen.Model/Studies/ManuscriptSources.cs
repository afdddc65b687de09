using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>The prose of a review: templates of Markdown.</summary>
public sealed record ManuscriptSources(SourceText Abstract, ImmutableArray<SourceText> Sections)
{
    /// <summary>Texts of the review's own that stand before those of the same path in templates/.</summary>
    public ImmutableSortedDictionary<string, SourceText> Wordings { get; init; } = ImmutableSortedDictionary<string, SourceText>.Empty;
}
