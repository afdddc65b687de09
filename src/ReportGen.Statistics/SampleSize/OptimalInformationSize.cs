using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.SampleSize;

/// <summary>
/// The number of participants, both groups together, that a single adequately powered trial with groups of equal size would need: the optimal information
/// size of a meta-analysis (Pogue and Yusuf, Control Clin Trials 1997;18:580–593). A whole, even number; NaN where it cannot be computed.
/// </summary>
public static class OptimalInformationSize
{
    /// <summary>
    /// For two risks: per group n = (z₁₋α⸝₂ + z₁₋β)² [p₀(1 − p₀) + p₁(1 − p₁)] / (p₀ − p₁)² (Schulz and Grimes, Lancet 2005;365:1348–1353). NaN unless both risks
    /// lie between 0 and 1 and differ.
    /// </summary>
    /// <param name="baseline">p₀, risk without the intervention.</param>
    /// <param name="treated">p₁, risk with it.</param>
    /// <param name="alpha">Two-sided error of the first kind.</param>
    /// <param name="power">1 − β.</param>
    public static double ForRisks(double baseline, double treated, double alpha, double power) =>
        baseline is > 0 and < 1 && treated is > 0 and < 1 && baseline != treated
            ? Both(Factor(alpha, power) * ((baseline * (1 - baseline)) + (treated * (1 - treated))) / Math.Pow(baseline - treated, 2))
            : double.NaN;

    /// <summary>For two means: per group n = 2 (z₁₋α⸝₂ + z₁₋β)² σ² / δ². NaN unless σ is above 0 and δ is not 0.</summary>
    /// <param name="difference">δ, in the units of the outcome; of a standardized difference with σ = 1.</param>
    /// <param name="deviation">σ, standard deviation within a group.</param>
    /// <param name="alpha">Two-sided error of the first kind.</param>
    /// <param name="power">1 − β.</param>
    public static double ForMeans(double difference, double deviation, double alpha, double power) =>
        deviation > 0 && difference != 0 ? Both(2 * Factor(alpha, power) * Math.Pow(deviation / difference, 2)) : double.NaN;

    private static double Factor(double alpha, double power) =>
        alpha is > 0 and < 1 && power is > 0 and < 1 ? Math.Pow(NormalDistribution.Quantile(1 - (alpha / 2)) + NormalDistribution.Quantile(power), 2) : double.NaN;

    // Rounding up must not turn on the last digit of the arithmetic.
    private static double Both(double perGroup) => 2 * Math.Ceiling(Math.Round(perGroup, 6));
}
