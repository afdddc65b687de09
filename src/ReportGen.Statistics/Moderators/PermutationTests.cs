using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Moderators;

/// <summary>Permutation tests of meta-regression and of the pooled effect.</summary>
public static class PermutationTests
{
    // 7!: with up to seven studies the test is exact.
    private const int DefaultArrangements = 5040;

    private const ulong Seed = 0x2545F4914F6CDD1D;

    // Equal statistics of different arrangements differ in their last digits.
    private const double Tolerance = 1e-9;

    /// <summary>
    /// Fits the design to the effects in every order that differs (Higgins and Thompson 2004; Follmann and Proschan 1999), τ² estimated anew each time. Without moderators the signs of the
    /// effects are changed instead. When there are more than <paramref name="arrangements"/>, so many are drawn by SplitMix64 from a fixed seed, the data as they are among them.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values, all positive.</param>
    /// <param name="design">Moderators; none for the test of the pooled effect.</param>
    /// <param name="options">Estimator, test, level; null for REML, z and 95 %.</param>
    /// <param name="arrangements">Largest number of fits, at least 1; 5040 = 7! when not said.</param>
    /// <returns>No value as in <see cref="MetaRegression.Fit"/>, at a standard error of 0, and, with <see cref="ProblemKind.NotConverged"/>, when an arrangement has no fit.</returns>
    public static Computed<PermutationTest> Test(
        ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, ModeratorDesign design, PoolingOptions? options = null, int arrangements = DefaultArrangements)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(arrangements, 1);
        options ??= new();
        var fitted = MetaRegression.Fit(yi, vi, design, options);
        if (fitted.Value is not { } fit || RegressionStudies.From(yi, vi, design, out _, out _) is not { } studies) return new(null, fitted.Problems);
        if (Statistics(studies, design, options) is not { } observed || observed.Any(s => !double.IsFinite(s))) return new(null, fitted.Problems);
        bool turns = design.Columns.IsEmpty;
        double distinct = turns ? Math.Pow(2, studies.K) : Arrangements.Count(studies.Columns);
        bool isExact = distinct <= arrangements;
        var all = (turns, isExact) switch
        {
            (true, true) => Arrangements.AllSigns(studies.K).Select(studies.Turned),
            (true, false) => Arrangements.RandomSigns(studies.K, arrangements, new SplitMix64(Seed)).Select(studies.Turned),
            (false, true) => Arrangements.AllOrders(studies.Columns).Select(studies.Rearranged),
            (false, false) => Arrangements.RandomOrders(studies.K, arrangements, new SplitMix64(Seed)).Select(studies.Rearranged),
        };
        int[] extreme = new int[observed.Length];
        int count = 0;
        foreach (var arrangement in all)
        {
            if (Statistics(arrangement, design, options) is not { } statistics) return new(null, fitted.Problems.Add(new(ProblemKind.NotConverged)));
            count++;
            for (int j = 0; j < extreme.Length; j++)
                if (statistics[j] >= observed[j] * (1 - Tolerance))
                    extreme[j]++;
        }

        double[] p = Array.ConvertAll(extreme, e => (double)e / count);
        return new(new(fit, isExact, count, [.. p[..studies.P]], p.Length > studies.P ? p[studies.P] : null), fitted.Problems);
    }

    /// <summary>|z| or |t| of every coefficient, infinite where its standard error is 0; then Q_M, if there are moderators.</summary>
    private static double[]? Statistics(RegressionStudies studies, ModeratorDesign design, PoolingOptions options)
    {
        if (!studies.IsDetermined) return null;
        var tau2 = RegressionTau2.Estimate(studies, options.Estimator);
        if (tau2.Failure is not null) return null;
        var solution = RegressionSolution.At(studies, tau2.Tau2, options.Test);
        double[] statistics = [.. solution.Coefficients.Select((b, j) => SizeOf(b, solution.Covariance[j][j]))];
        return design.Columns.IsEmpty ? statistics : [.. statistics, solution.Scale > 0 ? solution.ModeratorQ(design) / solution.Scale : double.PositiveInfinity];
    }

    private static double SizeOf(double estimate, double variance) => variance > 0 ? Math.Abs(estimate) / Math.Sqrt(variance) : double.PositiveInfinity;
}
