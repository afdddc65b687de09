using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Templates;

/// <summary>A scheme of levels of evidence and grades of recommendation.</summary>
/// <param name="Id">File name without its ending.</param>
/// <param name="Name">For readers.</param>
/// <param name="Literature">Keys of the literature.</param>
/// <param name="Levels">Level and its meaning, best first.</param>
/// <param name="Grades">Rules in order; the first that fits decides, and the last fits always.</param>
public sealed record EvidenceScheme(
    string Id, string Name, ImmutableArray<string> Literature, ImmutableArray<KeyValuePair<string, string>> Levels, ImmutableArray<GradeRule> Grades,
    SourceSpan Span);
