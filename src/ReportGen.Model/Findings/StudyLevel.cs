namespace ReportGen.Model.Findings;

/// <summary>A study's level of evidence, with the sign of an inconclusive one, and the row of the scheme that gives it.</summary>
public sealed record StudyLevel(string Id, string Name, Quantity Level, Quantity Rule)
{
    public IEnumerable<Quantity> Quantities => [Level, Rule];
}
