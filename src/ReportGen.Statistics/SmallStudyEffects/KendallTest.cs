namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>Kendall's rank correlation between standardized effects and variances, and its tests.</summary>
/// <param name="Tau">τ-b.</param>
/// <param name="S">Concordant minus discordant pairs.</param>
/// <param name="VarianceOfS">Corrected for ties.</param>
/// <param name="VarianceWithoutTies">n(n − 1)(2n + 5)/18.</param>
/// <param name="ExactPValue">Two-sided; null with ties and for 50 studies or more.</param>
/// <param name="NormalPValue">Two-sided, variance corrected for ties, no continuity correction.</param>
/// <param name="CorrectedPValue">Two-sided, of <see cref="CorrectedZ"/>.</param>
public sealed record KendallTest(double Tau, double S, double VarianceOfS, double VarianceWithoutTies, double? ExactPValue, double NormalPValue, double CorrectedPValue)
{
    /// <summary>Begg and Mazumdar's own statistic, which knows no ties.</summary>
    public double Z => S / Math.Sqrt(VarianceWithoutTies);

    /// <summary>The same with |S| less 1.</summary>
    public double CorrectedZ => Math.Sign(S) * (Math.Abs(S) - 1) / Math.Sqrt(VarianceWithoutTies);

    /// <summary>The exact p where there is one, else the normal corrected for ties.</summary>
    public double PValue => ExactPValue ?? NormalPValue;
}
