namespace ReportGen.Model.Findings;

/// <summary>Descriptive statistics over the rows that report a column.</summary>
/// <param name="Count">Rows that report it.</param>
/// <param name="StandardDeviation">With n − 1; not available for fewer than two rows.</param>
/// <param name="Range">Minimum to maximum, as reported.</param>
/// <param name="WeightedMean">Null where no weight is declared.</param>
/// <param name="Weight">Sum of weights of the reporting rows; null where no weight is declared.</param>
/// <param name="NotReported">Names of the rows that do not report it.</param>
public sealed record SummaryStatistics(
    Quantity Count, Quantity Sum, Quantity Mean, Quantity StandardDeviation, Quantity Median, Quantity Minimum, Quantity Maximum, Quantity Range,
    Quantity? WeightedMean, Quantity? Weight, Quantity NotReported)
{
    public IEnumerable<Quantity> Quantities
    {
        get
        {
            Quantity?[] all = [Count, Sum, Mean, StandardDeviation, Median, Minimum, Maximum, Range, WeightedMean, Weight, NotReported];
            return all.OfType<Quantity>();
        }
    }
}
