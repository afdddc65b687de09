using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Pooling;

/// <summary>Estimators of τ² by the method of moments: closed formulas, and the iterated DerSimonian-Laird. All need k ≥ 2. Standard errors by Viechtbauer 2005.</summary>
internal static class MomentEstimators
{
    // The iteration either contracts well within this many steps or wanders for ever.
    private const int MaximumIterations = 300;

    public static Tau2Estimate DerSimonianLaird(StudyEffects effects)
    {
        var traces = ProjectionTraces.Of(v => 1 / v, effects.V);
        int df = effects.K - 1;
        double tau2 = Math.Max(0, (WeightedMean.At(effects, 0).Q - df) / traces.P);
        return new(tau2, StandardErrorOfDl(traces, tau2, df));
    }

    public static Tau2Estimate Iterated(StudyEffects effects)
    {
        double tau2 = 0;
        for (int i = 0; i < MaximumIterations; i++)
        {
            double current = tau2;
            var traces = ProjectionTraces.Of(v => 1 / (v + current), effects.V);
            tau2 = Math.Max(0, (WeightedMean.At(effects, current).Q - traces.PV) / traces.P);
            double scale = Math.Max(current, effects.SmallestV);
            if (Math.Abs(tau2 - current) <= 1e-14 * scale) return new(tau2, StandardErrorOfDl(traces, tau2, effects.K - 1));
        }

        return Tau2Estimate.Failed(ProblemKind.NotConverged);
    }

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
