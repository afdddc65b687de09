using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Pooling;

/// <summary>
/// Traces of P = A − A1(1ᵀA1)⁻¹1ᵀA and V = diag(v), for weights A = diag(a), in O(k) and as sums of positive terms only, so that they hold their digits when one
/// weight exceeds all others together.
/// </summary>
/// <param name="P">tr P.</param>
/// <param name="PP">tr PP.</param>
/// <param name="PV">tr PV.</param>
/// <param name="PPV">tr PPV.</param>
/// <param name="PVPV">tr PVPV.</param>
internal readonly record struct ProjectionTraces(double P, double PP, double PV, double PPV, double PVPV)
{
    public static ProjectionTraces Of(Func<double, double> weightOf, double[] variances) => Of(Array.ConvertAll(variances, v => weightOf(v)), variances);

    public static ProjectionTraces Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> variances)
    {
        ref double a0 = ref MemoryMarshal.GetReference(weights), v0 = ref MemoryMarshal.GetReference(variances);
        CompensatedLanes sums = default, squareSums = default, squareVSums = default;
        int i = 0;
        for (; i <= weights.Length - CompensatedLanes.Count; i += CompensatedLanes.Count)
        {
            var a = Vector256.LoadUnsafe(ref a0, (nuint)i);
            sums.Add(a);
            squareSums.Add(a * a);
            squareVSums.Add(a * a * Vector256.LoadUnsafe(ref v0, (nuint)i));
        }

        CompensatedSum sum = sums.Total, squares = squareSums.Total, squaresV = squareVSums.Total;
        for (; i < weights.Length; i++)
        {
            double a = weights[i];
            sum.Add(a);
            squares.Add(a * a);
            squaresV.Add(a * a * variances[i]);
        }

        return Of(weights, variances, sum, squares, squaresV);
    }

    private static ProjectionTraces Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> variances, CompensatedSum sum, CompensatedSum squares, CompensatedSum squaresV)
    {
        ref double a0 = ref MemoryMarshal.GetReference(weights), v0 = ref MemoryMarshal.GetReference(variances);
        CompensatedLanes ps = default, pps = default, pvs = default, ppvs = default, pvpvs = default;
        var total = Vector256.Create(sum.Value);
        int i = 0;
        for (; i <= weights.Length - CompensatedLanes.Count; i += CompensatedLanes.Count)
        {
            Vector256<double> a = Vector256.LoadUnsafe(ref a0, (nuint)i), v = Vector256.LoadUnsafe(ref v0, (nuint)i), share = a / total, diagonal = share * sum.Without(a);
            Vector256<double> d2 = diagonal * diagonal, pair = share * share, others = pair * squares.Without(a * a);
            ps.Add(diagonal);
            pvs.Add(diagonal * v);
            pps.Add(d2 + others);
            ppvs.Add(v * (d2 + others));
            pvpvs.Add(v * ((d2 * v) + (pair * squaresV.Without(a * a * v))));
        }

        CompensatedSum p = ps.Total, pp = pps.Total, pv = pvs.Total, ppv = ppvs.Total, pvpv = pvpvs.Total;
        for (; i < weights.Length; i++)
        {
            double a = weights[i], v = variances[i], share = a / sum.Value, diagonal = share * sum.Without(a);
            double d2 = diagonal * diagonal, pair = share * share, others = pair * squares.Without(a * a);
            p.Add(diagonal);
            pv.Add(diagonal * v);
            pp.Add(d2 + others);
            ppv.Add(v * (d2 + others));
            pvpv.Add(v * ((d2 * v) + (pair * squaresV.Without(a * a * v))));
        }

        return new(p.Value, pp.Value, pv.Value, ppv.Value, pvpv.Value);
    }
}
