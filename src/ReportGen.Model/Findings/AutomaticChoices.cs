namespace ReportGen.Model.Findings;

/// <summary>What was done to the data, or could not be done, without the author's asking.</summary>
/// <param name="Corrected">Names of the studies to whose cells a correction was added; an empty list where none was.</param>
/// <param name="CorrectedCount">Their number.</param>
/// <param name="Dropped">Names of the studies that report the outcome and are not in the analysis.</param>
/// <param name="DroppedCount">Their number.</param>
/// <param name="Notes">Each choice in words: corrections, studies dropped and why, methods that failed and what stands in for them.</param>
public sealed record AutomaticChoices(Quantity Corrected, Quantity CorrectedCount, Quantity Dropped, Quantity DroppedCount, Quantity Notes)
{
    public IEnumerable<Quantity> Quantities => [Corrected, CorrectedCount, Dropped, DroppedCount, Notes];
}
