using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Moderators;

/// <summary>The (restricted) log-likelihood of the residual τ² with the coefficients profiled out.</summary>
internal sealed class RegressionLikelihood(RegressionStudies studies, bool restricted)
{
    private const int PointsPerDecade = 8;

    /// <summary>With all constants; the restricted one with ½ ln |XᵀX| (Harville 1974).</summary>
    public double LogLikelihood(double tau2)
    {
        var fit = WeightedRegression.At(studies, tau2);
        double logs = 0;
        foreach (double v in studies.V)
            logs += Math.Log(v + tau2);
        double common = -0.5 * (logs + fit.Q);
        return restricted
            ? common - (0.5 * studies.ResidualDf * Math.Log(2 * Math.PI)) - (0.5 * fit.LogDeterminant)
            : common - (0.5 * studies.K * Math.Log(2 * Math.PI));
    }

    /// <summary>The global maximum: every change of sign of the score on a fine grid is refined, and the values are compared.</summary>
    public Tau2Estimate Maximum()
    {
        // Σw²r² ≤ Σwe²/τ² with the residuals e of ordinary least squares; and tr P ≥ (k − p)/(2τ²) from τ² = max v on.
        double ceiling = restricted ? Math.Max(studies.V.Max(), 2 * studies.SumOfSquares / studies.ResidualDf) : studies.LargestSquare;
        double at = 0, score = Score(0), best = 0, bestValue = score <= 0 ? LogLikelihood(0) : double.NegativeInfinity;
        double step = Math.Pow(10, 1.0 / PointsPerDecade), next = 0.01 * studies.V.Min();
        while (at < ceiling)
        {
            next = Math.Min(next, ceiling);
            double nextScore = Score(next);
            if (score > 0 && nextScore <= 0)
            {
                double root = RootFinder.Find(Score, at, next), value = LogLikelihood(root);
                if (value > bestValue) (best, bestValue) = (root, value);
            }

            (at, score, next) = (next, nextScore, next * step);
        }

        return double.IsFinite(bestValue) ? new(best, StandardError(best)) : Tau2Estimate.Failed(ProblemKind.OutOfRange);
    }

    // Twice the derivative of ln L by τ².
    private double Score(double tau2)
    {
        var fit = WeightedRegression.At(studies, tau2);
        return fit.ScoreSum - (restricted ? fit.Trace(fit.Weights) : fit.SumOfWeights);
    }

    // From the expected information.
    private double StandardError(double tau2)
    {
        var fit = WeightedRegression.At(studies, tau2);
        return Math.Sqrt(2 / (restricted ? fit.Trace(fit.Weights, fit.Weights) : fit.Weights.Sum(w => w * w)));
    }
}
