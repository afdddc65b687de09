using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Templates;

namespace ReportGen.Model.Studies;

/// <summary>What review.yml declares.</summary>
/// <param name="Title">Title of the manuscript.</param>
/// <param name="ShortTitle">For running heads and cards.</param>
/// <param name="Language">BCP 47 tag, such as en-US.</param>
/// <param name="Date">Date of the manuscript, or null.</param>
/// <param name="Authors">Empty where none are given.</param>
/// <param name="AuthorsNote">What stands in the place of authors when there are none.</param>
/// <param name="Keywords">In order.</param>
/// <param name="ReanalysisOf">Key of the work that is analysed anew, or null.</param>
/// <param name="Address">Canonical web address of the manuscript, or null.</param>
/// <param name="Licence">Licence of the manuscript's text, or null.</param>
/// <param name="NotReported">The tokens that mean <em>not reported</em>.</param>
/// <param name="Facts">The free groups <c>protocol</c>, <c>pico</c> and <c>facts</c>, by name.</param>
/// <param name="Tables">Declared tables, in order.</param>
/// <param name="Outcomes">Declared outcomes, in order.</param>
/// <param name="Descriptives">Declared descriptive statistics, in order.</param>
/// <param name="Calculations">Declared calculations, in order.</param>
/// <param name="Evidence">The evidence rule, or null.</param>
/// <param name="Figures">Declared figures, in order.</param>
/// <param name="ReportTables">Tables of the manuscript, in order.</param>
/// <param name="File">review.yml as the author knows it.</param>
public sealed record ReviewSettings(
    Sourced<string> Title, string ShortTitle, string Language, DateOnly? Date, ImmutableArray<Author> Authors, string AuthorsNote,
    ImmutableArray<string> Keywords, Sourced<string>? ReanalysisOf, string? Address, string? Licence, ImmutableArray<string> NotReported,
    ImmutableArray<KeyValuePair<string, SettingNode.Group>> Facts, ImmutableArray<TableDeclaration> Tables,
    ImmutableArray<OutcomeDeclaration> Outcomes, ImmutableArray<DescriptiveDeclaration> Descriptives,
    ImmutableArray<CalculationDeclaration> Calculations, EvidenceDeclaration? Evidence, ImmutableArray<FigureDeclaration> Figures,
    ImmutableArray<ReportTableDeclaration> ReportTables, string File)
{
    /// <summary>Further evidence schemes, in order.</summary>
    public ImmutableArray<EvidenceDeclaration> FurtherEvidence { get; init; } = [];

    /// <summary>How the certainty of the evidence is rated, or null.</summary>
    public CertaintyDeclaration? Certainty { get; init; }

    /// <summary>The results.json of an earlier state, within the folder of the review; null where none is declared.</summary>
    public Sourced<string>? Earlier { get; init; }

    /// <summary>Names of the page layouts to make; empty for all that the templates have.</summary>
    public ImmutableArray<Sourced<string>> Layouts { get; init; } = [];

    /// <summary>Whether the numbers of the PDFs lead into a supplement.</summary>
    public bool Trace { get; init; }

    /// <summary>Texts of the prose whose numbers belong to the protocol or to the language, not to the data: "95% level".</summary>
    public ImmutableArray<Sourced<string>> Constants { get; init; } = [];

    /// <summary>Findings of <c>check</c> that the authors let stand.</summary>
    public ImmutableArray<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>The paper to print on, or null for that of each layout.</summary>
    public PaperSize? Paper { get; init; }
}
