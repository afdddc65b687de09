using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Pooling;

/// <summary>The (restricted) log-likelihood of τ² with μ profiled out, in O(k) an evaluation, and its global maximum.</summary>
internal sealed class LikelihoodProfile(StudyEffects effects, bool restricted)
{
    private const int PointsPerDecade = 8;

    /// <summary>ln L at τ², with all constants; the restricted one with ½ ln k.</summary>
    public double LogLikelihood(double tau2) => LogLikelihood(tau2, WeightedMean.At(effects, tau2).Q);

    /// <summary>The same for a given weighted sum of squares, about whichever mean.</summary>
    public double LogLikelihood(double tau2, double q)
    {
        CompensatedSum logs = default, weights = default;
        foreach (double v in effects.V)
        {
            logs.Add(Math.Log(v + tau2));
            weights.Add(1 / (v + tau2));
        }

        int k = effects.K;
        double common = -0.5 * (logs.Value + q);
        return restricted
            ? common - (0.5 * (k - 1) * Math.Log(2 * Math.PI)) + (0.5 * Math.Log(k)) - (0.5 * Math.Log(weights.Value))
            : common - (0.5 * k * Math.Log(2 * Math.PI));
    }

    /// <summary>Twice the derivative of ln L by τ²: Σw²r² − Σw, restricted Σw²r² − tr P.</summary>
    public double Score(double tau2)
    {
        var mean = WeightedMean.At(effects, tau2);
        if (!restricted) return mean.ScoreSum - mean.SumOfWeights.Value;
        CompensatedSum trace = default;
        double sum = mean.SumOfWeights.Value;
        foreach (double v in effects.V)
        {
            double w = 1 / (v + tau2);
            trace.Add(w * (mean.SumOfWeights.Without(w) / sum));
        }

        return mean.ScoreSum - trace.Value;
    }

    /// <summary>
    /// The τ² ≥ 0 of the global maximum. The likelihood can have several: a falling likelihood at 0 does not make 0 the best. So every change of sign of the score
    /// on a grid, finer than the width on which a term 1/(v + τ²) bends, is refined to machine precision, and the values are compared.
    /// </summary>
    public Tau2Estimate Maximum()
    {
        // Σw²r² ≤ Σw · range²/(4τ²), and from τ² = max v on tr P ≥ Σw/3: the score is negative above.
        double ceiling = restricted && effects.SquaredRange > 0 ? Math.Max(effects.SquaredRange, effects.V.Max()) : effects.SquaredRange;
        bool zeroAllowed = effects.HasPositiveVariances;
        if (!zeroAllowed && (!restricted || ceiling == 0)) return Tau2Estimate.Failed(ProblemKind.UnboundedLikelihood);
        double best = 0, bestValue = double.NegativeInfinity;
        double at = zeroAllowed ? 0 : 1e-12 * ceiling, score = Score(at);
        if (score <= 0)
        {
            if (!zeroAllowed) return Tau2Estimate.Failed(ProblemKind.NonPositiveVariance);
            bestValue = LogLikelihood(0);
        }

        double step = Math.Pow(10, 1.0 / PointsPerDecade), next = zeroAllowed ? 0.01 * effects.SmallestV : step * at;
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

    // From the expected information: √(2/tr PP), unrestricted √(2/Σw²).
    private double StandardError(double tau2)
    {
        if (restricted) return Math.Sqrt(2 / ProjectionTraces.Of(v => 1 / (v + tau2), effects.V).PP);
        CompensatedSum squares = default;
        foreach (double v in effects.V)
            squares.Add(1 / ((v + tau2) * (v + tau2)));
        return Math.Sqrt(2 / squares.Value);
    }
}
