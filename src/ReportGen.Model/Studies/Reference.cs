using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>An entry of references.json (CSL-JSON). Fields that a source does not give are empty.</summary>
/// <param name="Key">The id that prose cites.</param>
/// <param name="Type">CSL type, such as <c>article-journal</c>, <c>webpage</c>, <c>software</c>.</param>
/// <param name="Authors">In order; empty where not given.</param>
/// <param name="Title">Title.</param>
/// <param name="ContainerTitle">Journal or book, abbreviated where the abbreviation is known.</param>
/// <param name="Year">Year issued, or null.</param>
/// <param name="Volume">Volume.</param>
/// <param name="Issue">Issue.</param>
/// <param name="Pages">Pages as printed.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Doi">The doi without a resolver.</param>
/// <param name="Url">Web address.</param>
/// <param name="Note">Said at the end of the entry, for example that no bibliographic record could be confirmed.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Reference(
    string Key, string Type, ImmutableArray<PersonName> Authors, string Title, string ContainerTitle, int? Year,
    string Volume, string Issue, string Pages, string Publisher, string Doi, string Url, string Note, SourceSpan Span);
