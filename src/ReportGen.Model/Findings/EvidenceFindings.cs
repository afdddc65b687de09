namespace ReportGen.Model.Findings;

/// <summary>The grade of recommendation and what it follows from.</summary>
/// <param name="Scheme">Name of the scheme.</param>
/// <param name="Grade">Letter.</param>
/// <param name="Level">The level of evidence that decides: the lowest level (highest number) among the included studies.</param>
/// <param name="Consistent">Whether every reporting study changes in the same direction.</param>
/// <param name="Direction">"decrease", "increase", "mixed" or "none".</param>
/// <param name="Favourable">Whether that direction is the one that the outcome declares as improvement.</param>
/// <param name="Reporting">Number of studies that report the consistency outcome.</param>
/// <param name="StudyCount">Number of studies graded.</param>
/// <param name="Rule">The rule that was applied, in words.</param>
/// <param name="Wording">Text: path of the wording template in templates/, such as <c>evidence/grade_c.md</c>.</param>
public sealed record EvidenceFindings(
    Quantity Scheme, Quantity Grade, Quantity Level, Quantity Consistent, Quantity Direction, Quantity Favourable, Quantity Reporting, Quantity StudyCount,
    Quantity Rule, Quantity Wording)
{
    public IEnumerable<Quantity> Quantities => [Scheme, Grade, Level, Consistent, Direction, Favourable, Reporting, StudyCount, Rule, Wording];
}
