using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Pooling;

/// <summary>The mean of effects with weights 1/(v + τ²), and the sums that every estimator is made of. One pass for the mean and one for the residuals.</summary>
/// <param name="SumOfWeights">Σw.</param>
/// <param name="Mean">Σwy/Σw, measured from the centre of the studies.</param>
/// <param name="Q">Σw(y − mean)².</param>
/// <param name="ScoreSum">Σw²(y − mean)².</param>
internal readonly record struct WeightedMean(CompensatedSum SumOfWeights, double Mean, double Q, double ScoreSum)
{
    public static WeightedMean At(StudyEffects effects, double tau2)
    {
        double[] y = effects.Y, v = effects.V;
        CompensatedSum sum = default, product = default, q = default, score = default;
        for (int i = 0; i < y.Length; i++)
        {
            double w = 1 / (v[i] + tau2);
            sum.Add(w);
            product.Add(w * y[i]);
        }

        double mean = product.Value / sum.Value;
        for (int i = 0; i < y.Length; i++)
        {
            double w = 1 / (v[i] + tau2), residual = y[i] - mean, part = w * residual * residual;
            q.Add(part);
            score.Add(w * part);
        }

        return new(sum, mean, q.Value, score.Value);
    }
}
