namespace ReportGen.Model.Findings;

/// <summary>What was found for an outcome.</summary>
public abstract record OutcomeFindings(string Id, string Label, bool Primary, Quantity StudyCount)
{
    /// <summary>Every quantity of the outcome, in a fixed order.</summary>
    public abstract IEnumerable<Quantity> Quantities { get; }
}
