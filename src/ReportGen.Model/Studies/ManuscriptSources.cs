using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>The prose of a review: templates of Markdown.</summary>
public sealed record ManuscriptSources(SourceText Abstract, ImmutableArray<SourceText> Sections);
