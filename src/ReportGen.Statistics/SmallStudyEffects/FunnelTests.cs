using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>Regression tests for funnel asymmetry. All need three studies and a predictor that varies; else no value, with the reason.</summary>
public static class FunnelTests
{
    /// <summary>
    /// Weighted least squares with multiplicative dispersion, t on k − 2 degrees of freedom. On the standard error this is the test of Egger et al. (1997): there yi/√vi is regressed on
    /// 1/√vi, whose intercept (the bias) is the slope here and whose slope is the intercept here.
    /// </summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values, all positive.</param>
    /// <param name="predictor">The measure of precision.</param>
    /// <param name="ni">Sample sizes, k values, for the predictors made of them.</param>
    /// <param name="level">Of the intervals, a fraction.</param>
    public static Computed<FunnelRegression> Classical(
        ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, FunnelPredictor predictor = FunnelPredictor.StandardError, ReadOnlySpan<double> ni = default, double level = 0.95) =>
        Mixed(yi, vi, new() { Estimator = Tau2Estimator.EE, Test = PoolingTest.HartungKnapp, Level = level }, predictor, ni);

    /// <summary>The meta-regression on a measure of precision (Sterne and Egger 2005), with additive heterogeneity.</summary>
    /// <param name="yi">Effect sizes, k values.</param>
    /// <param name="vi">Sampling variances, k values, all positive.</param>
    /// <param name="options">Estimator, test, level; null for REML, z and 95 %.</param>
    /// <param name="predictor">The measure of precision.</param>
    /// <param name="ni">Sample sizes, k values, for the predictors made of them.</param>
    public static Computed<FunnelRegression> Mixed(
        ReadOnlySpan<double> yi, ReadOnlySpan<double> vi, PoolingOptions? options = null, FunnelPredictor predictor = FunnelPredictor.StandardError, ReadOnlySpan<double> ni = default)
    {
        bool bySize = predictor is not (FunnelPredictor.StandardError or FunnelPredictor.SamplingVariance);
        if (bySize && ni.Length != yi.Length) throw new ArgumentException("One sample size a study is needed.", nameof(ni));
        double[] source = bySize ? ni.ToArray() : vi.ToArray();
        Func<double, double> measure = predictor switch
        {
            FunnelPredictor.StandardError => Math.Sqrt,
            FunnelPredictor.InverseSampleSize => n => n > 0 ? 1 / n : double.NaN,
            FunnelPredictor.InverseRootSampleSize => n => n > 0 ? 1 / Math.Sqrt(n) : double.NaN,
            _ => x => x,
        };
        var fit = MetaRegression.Fit(yi, vi, new([new(predictor.ToString(), [.. source.Select(measure)])]), options);
        return new(fit.Value is null ? null : new(predictor, fit.Value), fit.Problems);
    }

    /// <summary>
    /// Peters et al. (2006): ln OR on 1/n, weighted by (a + c)(b + d)/n, which does not depend on the effect. ½ is added to tables with an empty cell for the odds ratio only; tables
    /// without events or without non-events are left out.
    /// </summary>
    public static Computed<FunnelRegression> Peters(IReadOnlyList<TwoByTwoTable> tables, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(tables);
        double[] yi = [.. tables.Select(t => Usable(t) ? LogOddsRatio(t.HasEmptyCell ? t.Plus(0.5) : t) : double.NaN)];
        return Classical(yi, [.. tables.Select(t => t.N / t.Events / t.NonEvents)], FunnelPredictor.InverseSampleSize, [.. tables.Select(t => t.N)], level);
    }

    /// <summary>
    /// Harbord, Egger and Sterne (2006): Egger's test of Z/V with variance 1/V, the efficient score and Fisher's information of the ln OR at no effect. Tables without events or
    /// without non-events are left out.
    /// </summary>
    public static Computed<FunnelRegression> Harbord(IReadOnlyList<TwoByTwoTable> tables, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(tables);
        double[] information = [.. tables.Select(t => Usable(t) ? t.N1 * t.N2 * t.Events * t.NonEvents / (t.N * t.N * (t.N - 1)) : double.NaN)];
        double[] yi = [.. tables.Zip(information, (t, v) => (t.A - (t.Events * t.N1 / t.N)) / v)];
        return Classical(yi, [.. information.Select(v => 1 / v)], level: level);
    }

    private static bool Usable(TwoByTwoTable table) => table.IsPossible && !table.IsDoubleZero;

    private static double LogOddsRatio(TwoByTwoTable t) => Math.Log(t.A * t.D / (t.B * t.C));
}
