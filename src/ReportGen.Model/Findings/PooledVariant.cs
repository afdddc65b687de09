namespace ReportGen.Model.Findings;

/// <summary>The same meta-analysis again with other studies or another estimator. Estimate and intervals are on the reader's scale.</summary>
/// <param name="Id">Last part but one of the addresses: the row id of the study left out or added, or the estimator in lower case.</param>
/// <param name="Name">For readers; may be text from data.</param>
/// <param name="StudyCount">Number of studies pooled.</param>
public sealed record PooledVariant(
    string Id, string Name, Quantity StudyCount, Quantity Estimate, Quantity Interval, Quantity Lower, Quantity Upper, Quantity Prediction, Quantity PValue, Quantity Tau2, Quantity I2)
{
    public IEnumerable<Quantity> Quantities => [StudyCount, Estimate, Interval, Lower, Upper, Prediction, PValue, Tau2, I2];
}
