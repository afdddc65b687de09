using System.Collections.Immutable;
using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Heterogeneity;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Moderators;

/// <summary>Meta-regression: effect sizes on moderators, by weights 1/(vi + τ²).</summary>
public static class MetaRegression
{
    /// <summary>
    /// Fits the design (Raudenbush 2009; Knapp and Hartung 2003 for the tests by t and F). O(k p²) an evaluation; iterations run to machine precision.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Their sampling variances, k values, all positive.</param>
    /// <param name="design">Moderators, k values each. A study with anything not finite is left out and reported.</param>
    /// <param name="options">Estimator, test, level; null for REML, z and 95 %.</param>
    /// <returns>
    /// No value for k ≤ p, for a variance ≤ 0, for a moderator without variation, at rank deficiency (the problem names the column), and for the estimators DLIT and GENQ.
    /// </returns>
    public static Computed<MetaRegressionFit> Fit(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, ModeratorDesign design, PoolingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        options ??= new();
        if (RegressionStudies.From(yi, vi, design, out var problems, out var used) is not { } studies) return new(null, problems);
        var tau2 = RegressionTau2.Estimate(studies, options.Estimator);
        if (tau2.Failure is { } failure) return new(null, problems.Add(new(failure)));
        var solution = RegressionSolution.At(studies, tau2.Tau2, options.Test);
        int? df = options.Test == PoolingTest.Z ? null : studies.ResidualDf;
        if (solution.Scale == 0) problems = problems.Add(new(ProblemKind.ZeroStandardError));
        return new(
            new()
            {
                Options = options,
                Design = design,
                Studies = used,
                Coefficients = [.. Enumerable.Range(0, studies.P).Select(j => Coefficient(solution, design, j, df, options.Level))],
                Covariance = [.. solution.Covariance.Select(row => (ImmutableArray<double>)[.. row])],
                DegreesOfFreedom = df,
                ModeratorTest = TestOf(solution, design, df),
                ResidualHeterogeneity = Residual(studies, tau2.Tau2, options.Estimator == Tau2Estimator.EE),
                Tau2 = tau2.Tau2,
                StandardErrorOfTau2 = tau2.StandardError,
                R2 = R2(studies, design, options.Estimator, tau2.Tau2),
                MaximumLikelihood = Likelihood(studies, tau2.Tau2, false, options.Estimator),
                RestrictedMaximumLikelihood = Likelihood(studies, tau2.Tau2, true, options.Estimator),
            },
            problems);
    }

    /// <summary>
    /// The Q-profile interval of the residual τ² (Viechtbauer 2007): where the generalized Q equals the quantiles of χ²(k − p). No value as in <see cref="Fit"/>; [0, 0] with
    /// <see cref="ProblemKind.EmptyInterval"/> when Q(0) is below the lower quantile.
    /// </summary>
    public static Computed<Tau2Interval> QProfile(ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, ModeratorDesign design, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(design);
        if (RegressionStudies.From(yi, vi, design, out var problems, out _) is not { } studies) return new(null, problems);
        int df = studies.ResidualDf;
        double? upper = RegressionTau2.Solve(studies, ChiSquaredDistribution.Quantile((1 - level) / 2, df));
        double lower = RegressionTau2.Solve(studies, ChiSquaredDistribution.Quantile((1 + level) / 2, df)) ?? 0, typical = TypicalVariance(studies);
        var tau2 = new Interval(upper is null ? 0 : lower, upper ?? 0);
        return new(new(tau2, tau2.Select(t => CochranQ.I2(t, typical)), tau2.Select(t => CochranQ.H2(t, typical))), upper is null ? problems.Add(new(ProblemKind.EmptyInterval)) : problems);
    }

    private static RegressionCoefficient Coefficient(RegressionSolution solution, ModeratorDesign design, int j, int? df, double level)
    {
        int column = design.HasIntercept ? j - 1 : j;
        double estimate = solution.Coefficients[j], error = Math.Sqrt(solution.Covariance[j][j]);
        double? statistic = error > 0 ? estimate / error : null;
        double? p = statistic is { } s ? df is { } d ? StudentDistribution.TwoSided(s, d) : NormalDistribution.TwoSided(s) : null;
        double critical = df is { } e ? StudentDistribution.Quantile(0.5 + (level / 2), e) : NormalDistribution.Quantile(0.5 + (level / 2));
        return new(column < 0 ? ModeratorDesign.InterceptName : design.Columns[column].Name, estimate, error, statistic, p, new(estimate - (critical * error), estimate + (critical * error)));
    }

    private static ModeratorTest? TestOf(RegressionSolution solution, ModeratorDesign design, int? df)
    {
        int m = design.Columns.Length;
        if (m == 0 || solution.Scale == 0) return null;
        double q = solution.ModeratorQ(design);
        return df is { } d
            ? new(q / m / solution.Scale, m, d, FDistribution.UpperTail(q / m / solution.Scale, m, d))
            : new(q, m, null, ChiSquaredDistribution.UpperTail(q, m));
    }

    private static double TypicalVariance(RegressionStudies studies)
    {
        var fit = WeightedRegression.At(studies, 0);
        return studies.ResidualDf / fit.Trace(fit.Weights);
    }

    private static HeterogeneityStatistics Residual(RegressionStudies studies, double tau2, bool equalEffects)
    {
        int df = studies.ResidualDf;
        double q = WeightedRegression.At(studies, 0).Q, typical = TypicalVariance(studies), p = ChiSquaredDistribution.UpperTail(q, df);
        return equalEffects
            ? new(q, df, p, q > df ? 100 * (q - df) / q : 0, q / df, typical)
            : new(q, df, p, CochranQ.I2(tau2, typical), CochranQ.H2(tau2, typical), typical);
    }

    private static double? R2(RegressionStudies studies, ModeratorDesign design, Tau2Estimator estimator, double tau2)
    {
        if (!design.HasIntercept || design.Columns.IsEmpty) return null;
        var bare = studies.WithInterceptOnly();
        if (estimator == Tau2Estimator.EE)
        {
            double total = WeightedRegression.At(bare, 0).Q / bare.ResidualDf;
            return total > 0 ? 100 * Math.Max(0, 1 - (WeightedRegression.At(studies, 0).Q / studies.ResidualDf / total)) : null;
        }

        var without = RegressionTau2.Estimate(bare, estimator);
        return without.Failure is null && without.Tau2 > 0 ? 100 * Math.Max(0, (without.Tau2 - tau2) / without.Tau2) : null;
    }

    private static FitStatistics Likelihood(RegressionStudies studies, double tau2, bool restricted, Tau2Estimator estimator)
    {
        double value = new RegressionLikelihood(studies, restricted).LogLikelihood(tau2);
        int parameters = studies.P + (estimator == Tau2Estimator.EE ? 0 : 1);
        return new(value, (-2 * value) + (2 * parameters), (-2 * value) + (parameters * Math.Log(restricted ? studies.ResidualDf : studies.K)));
    }
}
