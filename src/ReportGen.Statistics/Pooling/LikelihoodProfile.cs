using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Pooling;

/// <summary>The (restricted) log-likelihood of τ² with μ profiled out, in O(k) an evaluation, and its global maximum.</summary>
internal sealed class LikelihoodProfile(StudyEffects effects, bool restricted)
{
    private const double NewtonStep = 1e-5;

    // Eight points a decade.
    private static readonly double Step = Math.Pow(10, 1.0 / 8);

    /// <summary>ln L at τ², with all constants; the restricted one with ½ ln k.</summary>
    public double LogLikelihood(double tau2)
    {
        var mean = WeightedMean.At(effects, tau2);
        var (ordinary, profile) = Both(effects, tau2, mean.Q, mean.SumOfWeights.Value);
        return restricted ? profile : ordinary;
    }

    /// <summary>Both log-likelihoods for a given weighted sum of squares, about whichever mean.</summary>
    public static (double Ordinary, double Restricted) Both(StudyEffects effects, double tau2, double q, double sumOfWeights)
    {
        double common = -0.5 * (SumOfLogs(effects.V, tau2) + q), constant = 0.5 * Math.Log(2 * Math.PI);
        int k = effects.K;
        return (common - (k * constant), common - ((k - 1) * constant) + (0.5 * Math.Log(k)) - (0.5 * Math.Log(sumOfWeights)));
    }

    // Σ ln(v + τ²), a logarithm for two of them where their product does not leave the range.
    private static double SumOfLogs(double[] variances, double tau2)
    {
        CompensatedSum logs = default;
        int i = 0;
        for (; i < variances.Length - 1; i += 2)
        {
            double first = variances[i] + tau2, second = variances[i + 1] + tau2, product = first * second;
            logs.Add(product is > 1e-290 and < 1e290 ? Math.Log(product) : Math.Log(first) + Math.Log(second));
        }

        if (i < variances.Length) logs.Add(Math.Log(variances[i] + tau2));
        return logs.Value;
    }

    /// <summary>Twice the derivative of ln L by τ²: Σw²r² − Σw, restricted Σw²r² − tr P.</summary>
    public double Score(double tau2)
    {
        var mean = WeightedMean.At(effects, tau2);
        return mean.ScoreSum - (restricted ? mean.Trace : mean.SumOfWeights.Value);
    }

    /// <summary>
    /// The τ² ≥ 0 of the global maximum. The likelihood can have several: a falling likelihood at 0 does not make 0 the best. So every change of sign of the score
    /// on a grid, finer than the width on which a term 1/(v + τ²) bends, is refined to machine precision, and the values are compared.
    /// </summary>
    public Tau2Estimate Maximum()
    {
        bool zeroAllowed = effects.HasPositiveVariances;
        if (!zeroAllowed && (!restricted || effects.SquaredRange == 0)) return Tau2Estimate.Failed(ProblemKind.UnboundedLikelihood);
        double at = zeroAllowed ? 0 : 1e-12 * Ceiling, score = Score(at);
        if (score <= 0 && !zeroAllowed) return Tau2Estimate.Failed(ProblemKind.NonPositiveVariance);
        bool fallsAtZero = score <= 0;
        var rises = new List<(double Low, double High)>();
        foreach (double next in zeroAllowed ? Grid(effects.SmallestV, Ceiling) : GridFrom(at * Step, Ceiling))
        {
            double nextScore = Score(next);
            if (score > 0 && nextScore <= 0) rises.Add((at, next));
            (at, score) = (next, nextScore);
        }

        return Best(fallsAtZero, rises);
    }

    /// <summary>The best of 0, where the likelihood falls there, and of the peaks between these pairs of points, at the first of which it rises and at the second of which it falls.</summary>
    public Tau2Estimate Best(bool fallsAtZero, IReadOnlyList<(double Low, double High)> rises)
    {
        if (!fallsAtZero && rises.Count == 1) return At(Peak(rises[0].Low, rises[0].High));
        double best = 0, bestValue = fallsAtZero ? LogLikelihood(0) : double.NegativeInfinity;
        foreach (var (low, high) in rises)
        {
            double peak = Peak(low, high), value = LogLikelihood(peak);
            if (value > bestValue) (best, bestValue) = (peak, value);
        }

        return double.IsFinite(bestValue) ? At(best) : Tau2Estimate.Failed(ProblemKind.OutOfRange);
    }

    /// <summary>An estimate known already, with its standard error.</summary>
    public Tau2Estimate At(double tau2) => double.IsFinite(tau2) ? new(tau2, StandardError(tau2)) : Tau2Estimate.Failed(ProblemKind.OutOfRange);

    /// <summary>A peak known to some digits, to all of them: one step of Newton's.</summary>
    public double Polished(double tau2)
    {
        double score = Score(tau2), step = NewtonStep * tau2, slope = (Score(tau2 + step) - score) / step, polished = tau2 - (score / slope);
        return Math.Abs(polished - tau2) <= NewtonStep * tau2 ? polished : tau2;
    }

    /// <summary>The points of the grid above 0, up to a ceiling.</summary>
    public static IEnumerable<double> Grid(double smallestV, double ceiling) => GridFrom(0.01 * smallestV, ceiling);

    private static IEnumerable<double> GridFrom(double first, double ceiling)
    {
        if (!(ceiling > 0)) yield break;
        double next = first;
        for (; next < ceiling; next *= Step)
            yield return next;
        yield return ceiling;
    }

    // Σw²r² ≤ Σw · range²/(4τ²), and from τ² = max v on tr P ≥ Σw/3: the score is negative above.
    private double Ceiling => restricted && effects.SquaredRange > 0 ? Math.Max(effects.SquaredRange, effects.V.Max()) : effects.SquaredRange;

    // The signs may have been found by sums in another order.
    private double Peak(double low, double high)
    {
        double atLow = Score(low), atHigh = Score(high);
        return !(atLow > 0) ? low : !(atHigh <= 0) ? high : RootFinder.Find(Score, low, atLow, high, atHigh);
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
