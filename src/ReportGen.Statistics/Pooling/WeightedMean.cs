using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Pooling;

/// <summary>The mean of effects with weights 1/(v + τ²), and the sums that every estimator is made of. One pass for the mean and one for the rest, four studies at a time.</summary>
/// <param name="SumOfWeights">Σw.</param>
/// <param name="Mean">Σwy/Σw, measured from the centre of the studies.</param>
/// <param name="Q">Σw(y − mean)².</param>
/// <param name="ScoreSum">Σw²(y − mean)².</param>
/// <param name="Trace">tr P = Σw − Σw²/Σw, as a sum of positive terms (see <see cref="ProjectionTraces"/>).</param>
internal readonly record struct WeightedMean(CompensatedSum SumOfWeights, double Mean, double Q, double ScoreSum, double Trace)
{
    public static WeightedMean At(StudyEffects effects, double tau2)
    {
        ReadOnlySpan<double> y = effects.Y, v = effects.V;
        var (sum, mean) = Means(y, v, tau2);
        var (q, score, trace) = Squares(y, v, tau2, sum, mean);
        return new(sum, mean, q, score, trace / sum.Value);
    }

    /// <summary>The weights in percent of their sum.</summary>
    public ImmutableArray<double> Percent(StudyEffects effects, double tau2)
    {
        double[] v = effects.V, percent = new double[v.Length];
        double factor = 100 / SumOfWeights.Value;
        int i = 0;
        for (; i <= v.Length - CompensatedLanes.Count; i += CompensatedLanes.Count)
            (Vector256.Create(factor) / (Vector256.Create(v, i) + Vector256.Create(tau2))).CopyTo(percent, i);
        for (; i < v.Length; i++)
            percent[i] = factor / (v[i] + tau2);
        return ImmutableCollectionsMarshal.AsImmutableArray(percent);
    }

    private static (CompensatedSum Sum, double Mean) Means(ReadOnlySpan<double> y, ReadOnlySpan<double> v, double tau2)
    {
        ref double y0 = ref MemoryMarshal.GetReference(y), v0 = ref MemoryMarshal.GetReference(v);
        CompensatedLanes sums = default, products = default;
        var t = Vector256.Create(tau2);
        int i = 0;
        for (; i <= y.Length - CompensatedLanes.Count; i += CompensatedLanes.Count)
        {
            var w = Vector256<double>.One / (Vector256.LoadUnsafe(ref v0, (nuint)i) + t);
            sums.Add(w);
            products.Add(w * Vector256.LoadUnsafe(ref y0, (nuint)i));
        }

        CompensatedSum sum = sums.Total, product = products.Total;
        for (; i < y.Length; i++)
        {
            double w = 1 / (v[i] + tau2);
            sum.Add(w);
            product.Add(w * y[i]);
        }

        return (sum, product.Value / sum.Value);
    }

    private static (double Q, double Score, double Trace) Squares(ReadOnlySpan<double> y, ReadOnlySpan<double> v, double tau2, CompensatedSum sum, double mean)
    {
        ref double y0 = ref MemoryMarshal.GetReference(y), v0 = ref MemoryMarshal.GetReference(v);
        CompensatedLanes qs = default, scores = default, traces = default;
        Vector256<double> t = Vector256.Create(tau2), m = Vector256.Create(mean);
        int i = 0;
        for (; i <= y.Length - CompensatedLanes.Count; i += CompensatedLanes.Count)
        {
            var w = Vector256<double>.One / (Vector256.LoadUnsafe(ref v0, (nuint)i) + t);
            var residual = Vector256.LoadUnsafe(ref y0, (nuint)i) - m;
            var part = w * residual * residual;
            qs.Add(part);
            scores.Add(w * part);
            traces.Add(w * sum.Without(w));
        }

        CompensatedSum q = qs.Total, score = scores.Total, trace = traces.Total;
        for (; i < y.Length; i++)
        {
            double w = 1 / (v[i] + tau2), residual = y[i] - mean, part = w * residual * residual;
            q.Add(part);
            score.Add(w * part);
            trace.Add(w * sum.Without(w));
        }

        return (q.Value, score.Value, trace.Value);
    }
}
