using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>
/// Where the likelihoods of the first one, two, three … studies have their peaks, for all of them together: the sums of each follow from those of one study less (Welford 1962), so that one
/// pass over the studies gives the slope of every likelihood at a τ².
/// </summary>
/// <param name="effects">The studies in their order.</param>
/// <param name="restricted">Of the restricted likelihoods.</param>
internal sealed class PrefixPeaks(StudyEffects effects, bool restricted)
{
    private readonly bool[] _above = new bool[effects.K];
    private readonly List<(double Low, double High)>[] _rises = [.. Enumerable.Range(0, effects.K).Select(_ => new List<(double, double)>())];
    private readonly bool[] _fallsAtZero = new bool[effects.K];

    /// <summary>For the first j + 1 studies: whether the likelihood falls at 0, and pairs of points between which it has a peak.</summary>
    public (bool FallsAtZero, IReadOnlyList<(double Low, double High)> Rises) this[int j] => (_fallsAtZero[j], _rises[j]);

    public static PrefixPeaks Of(StudyEffects effects, bool restricted)
    {
        var peaks = new PrefixPeaks(effects, restricted);
        peaks.Pass(0, 0);
        for (int j = 0; j < effects.K; j++)
            peaks._fallsAtZero[j] = !peaks._above[j];
        double before = 0;
        foreach (double tau2 in LikelihoodProfile.Grid(effects.SmallestV, Math.Max(effects.SquaredRange, effects.V.Max())))
        {
            peaks.Pass(before, tau2);
            before = tau2;
        }

        return peaks;
    }

    private void Pass(double before, double tau2)
    {
        double sum = 0, squares = 0, mean = 0, first = 0, score = 0;
        for (int j = 0; j < effects.K; j++)
        {
            double w = 1 / (effects.V[j] + tau2), total = sum + w, shift = w / total * (effects.Y[j] - mean), rest = effects.Y[j] - mean - shift;

            // Σw²(y − mean)² and Σw²(y − mean) about the mean that moves.
            score += (shift * shift * squares) - (2 * shift * first) + (w * w * rest * rest);
            first += (w * w * rest) - (shift * squares);
            (sum, squares, mean) = (total, squares + (w * w), mean + shift);
            bool above = score - (restricted ? sum - (squares / sum) : sum) > 0;
            if (tau2 > 0 && _above[j] && !above) _rises[j].Add((before, tau2));
            _above[j] = above;
        }
    }
}
