using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Pooling;

/// <summary>Estimators of τ² by the method of moments: closed formulas, and the iterated DerSimonian-Laird. All need k ≥ 2. Standard errors by Viechtbauer 2005.</summary>
internal static class MomentEstimators
{
    private const int MaximumIterations = 3000;

    public static Tau2Estimate DerSimonianLaird(StudyEffects effects)
    {
        var traces = ProjectionTraces.Of(v => 1 / v, effects.V);
        int df = effects.K - 1;
        double tau2 = Math.Max(0, (WeightedMean.At(effects, 0).Q - df) / traces.P);
        return new(tau2, StandardErrorOfDl(traces, tau2, df));
    }

    /// <summary>
    /// The DerSimonian-Laird formula repeated from τ² = 0 with weights 1/(v + τ²) in place of 1/v (not Paule-Mandel, which corrects the expectation of Q as well). Successive
    /// values lie on both sides of the fixed point and either close in on it, sometimes very slowly, or settle to jump between two values: then there is no estimate.
    /// </summary>
    public static Tau2Estimate Iterated(StudyEffects effects)
    {
        double Next(double tau2)
        {
            var traces = ProjectionTraces.Of(v => 1 / (v + tau2), effects.V);
            return Math.Max(0, (WeightedMean.At(effects, tau2).Q - (effects.K - 1)) / traces.P);
        }

        double before = 0, current = Next(0);
        for (int i = 0; i < MaximumIterations; i++)
        {
            double next = Next(current), change = Math.Abs(next - current);
            if (change <= 1e-15 * current) return Converged(effects, current);
            if (change <= 1e-6 * current && (next - current) * (current - before) < 0)
                return Converged(effects, RootFinder.Find(tau2 => Next(tau2) - tau2, Math.Min(next, current), Math.Max(next, current)));
            if (Math.Abs(next - before) <= 1e-14 * change) break;
            (before, current) = (current, next);
        }

        return Tau2Estimate.Failed(ProblemKind.NotConverged);
    }

    private static Tau2Estimate Converged(StudyEffects effects, double tau2) =>
        new(tau2, StandardErrorOfDl(ProjectionTraces.Of(v => 1 / (v + tau2), effects.V), tau2, effects.K - 1));

    public static Tau2Estimate Hedges(StudyEffects effects)
    {
        var traces = ProjectionTraces.Of(_ => 1, effects.V);
        int df = effects.K - 1;
        double tau2 = Math.Max(0, (SumOfSquares(effects) - traces.PV) / df);
        return new(tau2, Math.Sqrt((2 * traces.PVPV) + (4 * tau2 * traces.PV) + (2 * tau2 * tau2 * df)) / df);
    }

    /// <summary>Hunter-Schmidt; <paramref name="factor"/> is 1, or k/(k − 1) for the small-sample form.</summary>
    public static Tau2Estimate HunterSchmidt(StudyEffects effects, double factor)
    {
        var traces = ProjectionTraces.Of(v => 1 / v, effects.V);
        var mean = WeightedMean.At(effects, 0);
        double sum = mean.SumOfWeights.Value, tau2 = Math.Max(0, ((factor * mean.Q) - effects.K) / sum);
        return new(tau2, factor * Math.Sqrt((2 * (effects.K - 1)) + (4 * tau2 * traces.P) + (2 * tau2 * tau2 * traces.PP)) / sum);
    }

    public static Tau2Estimate SidikJonkman(StudyEffects effects)
    {
        int df = effects.K - 1;
        double crude = SumOfSquares(effects) / effects.K;
        if (crude == 0) return new(0, 0);
        var traces = ProjectionTraces.Of(v => 1 / (v + crude), effects.V);
        double tau2 = crude * WeightedMean.At(effects, crude).Q / df;
        return new(tau2, crude / df * Math.Sqrt((2 * traces.PVPV) + (4 * tau2 * traces.PPV) + (2 * tau2 * tau2 * traces.PP)));
    }

    public static Tau2Estimate GeneralizedQ(StudyEffects effects, double[] weights)
    {
        var traces = ProjectionTraces.Of(weights, effects.V);
        CompensatedSum sum = default, product = default, q = default;
        for (int i = 0; i < weights.Length; i++)
        {
            sum.Add(weights[i]);
            product.Add(weights[i] * effects.Y[i]);
        }

        double mean = product.Value / sum.Value;
        for (int i = 0; i < weights.Length; i++)
            q.Add(weights[i] * (effects.Y[i] - mean) * (effects.Y[i] - mean));
        double tau2 = Math.Max(0, (q.Value - traces.PV) / traces.P);
        return new(tau2, Math.Sqrt((2 * traces.PVPV) + (4 * tau2 * traces.PPV) + (2 * tau2 * tau2 * traces.PP)) / traces.P);
    }

    private static double StandardErrorOfDl(ProjectionTraces traces, double tau2, int df) =>
        Math.Sqrt((2 * df) + (4 * tau2 * traces.P) + (2 * tau2 * tau2 * traces.PP)) / traces.P;

    private static double SumOfSquares(StudyEffects effects)
    {
        CompensatedSum sum = default, squares = default;
        foreach (double y in effects.Y)
            sum.Add(y);
        double mean = sum.Value / effects.K;
        foreach (double y in effects.Y)
            squares.Add((y - mean) * (y - mean));
        return squares.Value;
    }
}
