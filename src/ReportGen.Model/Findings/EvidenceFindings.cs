using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>The grade of recommendation and what it follows from.</summary>
/// <param name="Id">Empty for the scheme of the review, else the id of a further one.</param>
/// <param name="Scheme">Name of the scheme.</param>
/// <param name="Grade">Letter; not available for a scheme without grades.</param>
/// <param name="Level">The level of evidence that decides: the lowest level (highest number) among the included studies.</param>
/// <param name="Consistent">Whether every reporting study changes in the same direction.</param>
/// <param name="Direction">"decrease", "increase", "mixed" or "none".</param>
/// <param name="Favourable">Whether that direction is the one that the outcome declares as improvement.</param>
/// <param name="Reporting">Number of studies that report the consistency outcome.</param>
/// <param name="StudyCount">Number of studies graded.</param>
/// <param name="Rule">The rule that was applied, in words.</param>
/// <param name="Wording">Text: path of the wording template in templates/, such as <c>evidence/grade_c.md</c>.</param>
public sealed record EvidenceFindings(
    string Id, Quantity Scheme, Quantity Grade, Quantity Level, Quantity Consistent, Quantity Direction, Quantity Favourable, Quantity Reporting,
    Quantity StudyCount, Quantity Rule, Quantity Wording)
{
    /// <summary>The level of each study, in file order; empty where the cells give the levels.</summary>
    public ImmutableArray<StudyLevel> Studies { get; init; } = [];

    /// <summary>The level of the review itself, or null where it is not asked for.</summary>
    public ReviewLevel? ReviewLevel { get; init; }

    public IEnumerable<Quantity> Quantities =>
    [
        Scheme, Grade, Level, Consistent, Direction, Favourable, Reporting, StudyCount, Rule, Wording,
        .. Studies.SelectMany(s => s.Quantities), .. ReviewLevel?.Quantities ?? [],
    ];
}
