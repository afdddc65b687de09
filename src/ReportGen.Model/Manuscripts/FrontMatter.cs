using System.Collections.Immutable;
using ReportGen.Model.Studies;

namespace ReportGen.Model.Manuscripts;

/// <summary>What stands before the first section.</summary>
/// <param name="Title">Title.</param>
/// <param name="ShortTitle">For running heads.</param>
/// <param name="Authors">Empty where none are given; then <paramref name="AuthorsNote"/> stands in their place.</param>
/// <param name="Date">Date of the manuscript.</param>
/// <param name="Reanalysis">"Re-analysis of doi:…" with a link, for title block and footer; empty for an original review.</param>
/// <param name="Address">Canonical web address, or null.</param>
public sealed record FrontMatter(
    string Title, string ShortTitle, string Language, ImmutableArray<Author> Authors, string AuthorsNote, DateOnly Date, ImmutableArray<string> Keywords,
    ImmutableArray<Inline> Reanalysis, string? Address, string? Licence, ImmutableArray<AbstractSection> Abstract);
