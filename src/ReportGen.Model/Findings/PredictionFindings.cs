namespace ReportGen.Model.Findings;

/// <summary>The mean effect that a meta-regression predicts, on the reader's scale.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">The values of the moderators, for readers.</param>
/// <param name="Interval">Confidence interval of the mean effect.</param>
/// <param name="Prediction">Interval of the true effect of a new study.</param>
public sealed record PredictionFindings(
    string Id, string Label, Quantity Estimate, Quantity Interval, Quantity Lower, Quantity Upper, Quantity Prediction, Quantity PredictionLower, Quantity PredictionUpper)
{
    public IEnumerable<Quantity> Quantities => [Estimate, Interval, Lower, Upper, Prediction, PredictionLower, PredictionUpper];
}
