namespace ReportGen.Statistics.Heterogeneity;

/// <summary>A confidence interval of τ² and those of τ, I² and H² that follow from it, limit by limit.</summary>
/// <param name="Tau2">On the squared scale of the effect sizes. [0, 0] with <see cref="ProblemKind.EmptyInterval"/> stands for an empty interval.</param>
/// <param name="I2">In percent; null with sampling variances of zero.</param>
/// <param name="H2">1 or more; null with sampling variances of zero.</param>
public sealed record Tau2Interval(Interval Tau2, Interval? I2, Interval? H2)
{
    /// <summary>√ of <see cref="Tau2"/>.</summary>
    public Interval Tau => Tau2.Select(Math.Sqrt);
}
