using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Declarations;

/// <summary>What review.yml says of the manuscript itself.</summary>
internal sealed record FrontMatter(
    Sourced<string> Title, string ShortTitle, string Language, DateOnly? Date, ImmutableArray<Author> Authors, string AuthorsNote,
    ImmutableArray<string> Keywords, Sourced<string>? ReanalysisOf, string? Address, string? Licence, ImmutableArray<string> NotReported,
    ImmutableArray<Sourced<string>> Layouts, PaperSize? Paper, Sourced<string>? Earlier, bool Trace);
