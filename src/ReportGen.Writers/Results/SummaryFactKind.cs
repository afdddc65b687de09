namespace ReportGen.Writers.Results;

/// <summary>What a main result is, for cards that are sorted by it.</summary>
public enum SummaryFactKind
{
    Studies,
    Patients,
    Outcome,
    Certainty,
    Grade,
}
