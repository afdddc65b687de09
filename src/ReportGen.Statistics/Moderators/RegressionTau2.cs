using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Moderators;

/// <summary>The residual τ² of a meta-regression (Raudenbush 2009; standard errors by Viechtbauer 2005, generalized to p coefficients).</summary>
internal static class RegressionTau2
{
    /// <summary>No DLIT and no GENQ: they fail with <see cref="ProblemKind.UnsupportedEstimator"/>.</summary>
    public static Tau2Estimate Estimate(RegressionStudies studies, Tau2Estimator estimator)
    {
        int df = studies.ResidualDf;
        return estimator switch
        {
            Tau2Estimator.EE => new(0, null),
            Tau2Estimator.DL => DerSimonianLaird(studies),
            Tau2Estimator.HE => Hedges(studies),
            Tau2Estimator.HS => HunterSchmidt(studies, 1),
            Tau2Estimator.HSk => HunterSchmidt(studies, (double)studies.K / df),
            Tau2Estimator.SJ => SidikJonkman(studies),
            Tau2Estimator.ML => new RegressionLikelihood(studies, restricted: false).Maximum(),
            Tau2Estimator.REML => new RegressionLikelihood(studies, restricted: true).Maximum(),
            Tau2Estimator.EB or Tau2Estimator.PM => Generalized(studies, df),
            Tau2Estimator.PMM => Generalized(studies, ChiSquaredDistribution.Quantile(0.5, df)),
            _ => Tau2Estimate.Failed(ProblemKind.UnsupportedEstimator),
        };
    }

    /// <summary>The τ² ≥ 0 at which the generalized Q equals <paramref name="target"/>; null when Q(0) is already below.</summary>
    public static double? Solve(RegressionStudies studies, double target)
    {
        double atZero = WeightedRegression.At(studies, 0).Q;
        if (atZero <= target) return atZero == target ? 0 : null;
        return RootFinder.Find(tau2 => WeightedRegression.At(studies, tau2).Q - target, 0, 2 * studies.SumOfSquares / target);
    }

    private static Tau2Estimate DerSimonianLaird(RegressionStudies studies)
    {
        var fit = WeightedRegression.At(studies, 0);
        int df = studies.ResidualDf;
        double trace = fit.Trace(fit.Weights), tau2 = Math.Max(0, (fit.Q - df) / trace);
        return new(tau2, Math.Sqrt((2 * df) + (4 * tau2 * trace) + (2 * tau2 * tau2 * fit.Trace(fit.Weights, fit.Weights))) / trace);
    }

    private static Tau2Estimate Hedges(RegressionStudies studies)
    {
        var fit = WeightedRegression.Unweighted(studies);
        int df = studies.ResidualDf;
        double[] v = studies.V;
        double trace = fit.Trace(v), tau2 = Math.Max(0, (fit.Q - trace) / df);
        return new(tau2, Math.Sqrt((2 * fit.Trace(v, v)) + (4 * tau2 * trace) + (2 * tau2 * tau2 * df)) / df);
    }

    private static Tau2Estimate HunterSchmidt(RegressionStudies studies, double factor)
    {
        var fit = WeightedRegression.At(studies, 0);
        double[] w = fit.Weights;
        double sum = fit.SumOfWeights, tau2 = Math.Max(0, ((factor * fit.Q) - studies.K) / sum);
        return new(tau2, factor * Math.Sqrt((2 * studies.ResidualDf) + (4 * tau2 * fit.Trace(w)) + (2 * tau2 * tau2 * fit.Trace(w, w))) / sum);
    }

    private static Tau2Estimate SidikJonkman(RegressionStudies studies)
    {
        double crude = studies.WithInterceptOnly().SumOfSquares / studies.K;
        if (crude == 0) return new(0, 0);
        var fit = WeightedRegression.At(studies, crude);
        double[] w = fit.Weights, d = [.. w.Zip(studies.V, (a, b) => a * b)];
        int df = studies.ResidualDf;
        double tau2 = crude * fit.Q / df;
        double spread = (2 * fit.Trace(d, d)) + (4 * tau2 * fit.Trace(d, w)) + (2 * tau2 * tau2 * fit.Trace(w, w));
        return new(tau2, crude / df * Math.Sqrt(spread));
    }

    private static Tau2Estimate Generalized(RegressionStudies studies, double target)
    {
        double tau2 = Solve(studies, target) ?? 0;
        return new(tau2, studies.K * Math.Sqrt(2.0 / studies.ResidualDf) / WeightedRegression.At(studies, tau2).SumOfWeights);
    }
}
