namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>Kendall's rank correlation between standardized effects and variances, and its tests.</summary>
/// <param name="Tau">τ-b.</param>
/// <param name="S">Concordant minus discordant pairs.</param>
/// <param name="VarianceOfS">Corrected for ties.</param>
/// <param name="ExactPValue">Two-sided; null with ties and for 50 studies or more.</param>
/// <param name="NormalPValue">Two-sided, no continuity correction.</param>
/// <param name="NormalCorrectedPValue">Two-sided, |S| less 1.</param>
public sealed record KendallTest(double Tau, double S, double VarianceOfS, double? ExactPValue, double NormalPValue, double NormalCorrectedPValue)
{
    /// <summary>S/√Var S.</summary>
    public double Z => S / Math.Sqrt(VarianceOfS);

    /// <summary>With |S| less 1.</summary>
    public double CorrectedZ => Math.Sign(S) * (Math.Abs(S) - 1) / Math.Sqrt(VarianceOfS);

    /// <summary>The exact p where there is one, else the normal without correction.</summary>
    public double PValue => ExactPValue ?? NormalPValue;
}
