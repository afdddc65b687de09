using ReportGen.Statistics.Distributions;

namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes of which the studies give no more than the estimate and how precise it is.</summary>
public static class ReportedEffectSizes
{
    // Limits printed with two digits lie off the middle by up to a twentieth of a narrow interval.
    private const double ToleratedAsymmetry = 0.05;

    /// <summary>k estimates with standard errors, on the scale to be pooled: yi, sei².</summary>
    /// <returns>k entries; none where the estimate is not finite or the standard error not positive and finite (<see cref="ProblemKind.InvalidSummary"/>).</returns>
    public static EffectSizeSet FromStandardErrors(ReadOnlySpan<double> estimates, ReadOnlySpan<double> standardErrors)
    {
        if (estimates.Length != standardErrors.Length) throw new ArgumentException("Estimates and standard errors must have the same length.", nameof(standardErrors));
        var effects = new EffectSizeCollector(estimates.Length, ContinuityCorrection.Zero);
        for (int i = 0; i < estimates.Length; i++)
        {
            double error = standardErrors[i];
            if (double.IsFinite(estimates[i]) && error > 0 && double.IsFinite(error)) effects.Add((estimates[i], error * error));
            else effects.LeaveOut(ProblemKind.InvalidSummary);
        }

        return effects.ToSet();
    }

    /// <summary>
    /// k estimates with confidence intervals, first carried to the scale to be pooled: yi, and [(upper − lower)/(2c)]² with the quantile c of the normal or t distribution
    /// (Higgins et al. 2023, Cochrane Handbook, section 6.3).
    /// </summary>
    /// <param name="estimates">k values.</param>
    /// <param name="scale">The scale on which they are printed.</param>
    /// <param name="level">Level of the intervals, a fraction, 0.95.</param>
    /// <returns>
    /// k entries; none where the estimate does not lie within its limits, the limits coincide, the degrees of freedom are below 1 or not finite, or the scale does not admit them
    /// (<see cref="ProblemKind.InvalidSummary"/>). Studies whose estimate lies off the middle by more than a twentieth of the width have one, and are named under
    /// <see cref="ProblemKind.AsymmetricInterval"/>.
    /// </returns>
    public static EffectSizeSet FromIntervals(ReadOnlySpan<ReportedEstimate> estimates, ReportedScale scale = ReportedScale.Plain, double level = 0.95)
    {
        var effects = new EffectSizeCollector(estimates.Length, ContinuityCorrection.Zero);
        var asymmetric = new List<int>();
        for (int i = 0; i < estimates.Length; i++)
        {
            var reported = estimates[i];
            double y = ToPooled(scale, reported.Estimate), lower = ToPooled(scale, reported.Lower), upper = ToPooled(scale, reported.Upper), width = upper - lower;
            if (!(double.IsFinite(width) && width > 0 && lower <= y && y <= upper) || reported.DegreesOfFreedom is not (null or >= 1 and < double.PositiveInfinity))
            {
                effects.LeaveOut(ProblemKind.InvalidSummary);
                continue;
            }

            double p = 0.5 + (level / 2), critical = reported.DegreesOfFreedom is { } df ? StudentDistribution.Quantile(p, df) : NormalDistribution.Quantile(p), error = width / (2 * critical);
            if (Math.Abs(y - (lower + (width / 2))) > ToleratedAsymmetry * width) asymmetric.Add(i);
            effects.Add((y, error * error));
        }

        var set = effects.ToSet();
        return asymmetric.Count == 0 ? set : set with { Problems = set.Problems.Add(new(ProblemKind.AsymmetricInterval, [.. asymmetric])) };
    }

    private static double ToPooled(ReportedScale scale, double x) => scale switch
    {
        ReportedScale.Plain => x,
        ReportedScale.Ratio => Math.Log(x),
        ReportedScale.Proportion => Math.Log(x / (1 - x)),
        ReportedScale.Correlation => Math.Atanh(x),
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "Unknown scale."),
    };
}
