namespace ReportGen.Statistics.Descriptives;

/// <summary>A rank test with its exact p and the normal approximations, all two-sided.</summary>
/// <param name="Statistic">V, the sum of the positive ranks (signed-rank), or U of the first sample (Mann-Whitney).</param>
/// <param name="ExactPValue">From the exact distribution; null with ties, with zero differences, and for 50 values or more.</param>
/// <param name="NormalPValue">Normal approximation, variance corrected for ties, no continuity correction; null when all values tie.</param>
/// <param name="NormalCorrectedPValue">The same with continuity correction.</param>
public sealed record RankTestResult(double Statistic, double? ExactPValue, double? NormalPValue, double? NormalCorrectedPValue)
{
    /// <summary>The exact p where there is one, else the normal approximation with continuity correction.</summary>
    public double? PValue => ExactPValue ?? NormalCorrectedPValue;
}
