using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Writers.Html.Citing;

/// <summary>What a reference manager is told of this manuscript. Authors are those of review.yml: where it names none, there are none.</summary>
/// <param name="Key">The review's folder name.</param>
/// <param name="Address">Web address, or null.</param>
internal sealed record ManuscriptCitation(
    string Key, string Title, ImmutableArray<Author> Authors, DateOnly Date, string Language, ImmutableArray<string> Keywords, string? Address)
{
    public static ManuscriptCitation Of(Manuscript manuscript)
    {
        var front = manuscript.FrontMatter;
        return new ManuscriptCitation(
            manuscript.ReviewId, front.Title, front.Authors, front.Date, front.Language, front.Keywords,
            front.Address is { } address ? WebLink.Of(address) : null);
    }

    public string DateText(string separator) => Date.ToString($"yyyy'{separator}'MM'{separator}'dd", CultureInfo.InvariantCulture);

    /// <summary>The formats that the page offers, each a file of the review's folder.</summary>
    public ImmutableArray<CitationFile> Files() =>
    [
        new CitationFile(PageWords.BibTex, "citation.bib", BibTexWriter.Write(this)),
        new CitationFile(PageWords.Ris, "citation.ris", RisWriter.Write(this)),
        new CitationFile(PageWords.CslJson, "citation.json", CslJsonWriter.Write(this)),
    ];
}
