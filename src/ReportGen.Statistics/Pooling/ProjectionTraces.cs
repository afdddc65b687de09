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

    public static ProjectionTraces Of(double[] weights, double[] variances)
    {
        CompensatedSum sum = default, squares = default, squaresV = default;
        for (int i = 0; i < weights.Length; i++)
        {
            double a = weights[i];
            sum.Add(a);
            squares.Add(a * a);
            squaresV.Add(a * a * variances[i]);
        }

        double s = sum.Value;
        CompensatedSum p = default, pp = default, pv = default, ppv = default, pvpv = default;
        for (int i = 0; i < weights.Length; i++)
        {
            double a = weights[i], v = variances[i], diagonal = a * (sum.Without(a) / s), a2 = a * a / (s * s);
            p.Add(diagonal);
            pv.Add(diagonal * v);
            pp.Add((diagonal * diagonal) + (a2 * squares.Without(a * a)));
            ppv.Add((diagonal * diagonal * v) + (a2 * v * squares.Without(a * a)));
            pvpv.Add((diagonal * diagonal * v * v) + (a2 * v * squaresV.Without(a * a * v)));
        }

        return new(p.Value, pp.Value, pv.Value, ppv.Value, pvpv.Value);
    }
}
