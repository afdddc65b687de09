using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>
/// A weighted regression of all studies, from which that of all but one follows in O(p²) (Belsley, Kuh and Welsch 1980, chapter 2): with the row u of the orthonormal basis, the hat
/// value h = uᵀu and the weighted residual e of the study left out, the weighted residual of every other study grows by uⱼᵀu e/(1 − h).
/// </summary>
internal sealed class WholeFit
{
    private const double LargestHat = 0.9;
    private const double SmallestShareOfQ = 0.01;

    private readonly WeightedRegression _fit;
    private readonly double[] _diagonal;
    private readonly int _p;
    private readonly double[] _cross;
    private readonly double[] _products;
    private readonly double[][] _inverse;
    private readonly double[] _coefficients;
    private readonly double _sumOfWeights;
    private readonly double _scoreSum;
    private readonly double _trace;

    /// <param name="studies">All of them.</param>
    /// <param name="fit">Their regression.</param>
    /// <param name="diagonal">D of the trace of (I − H)D: the weights, or the variances of an unweighted fit.</param>
    public WholeFit(RegressionStudies studies, WeightedRegression fit, double[] diagonal)
    {
        (_fit, _diagonal, _p) = (fit, diagonal, studies.P);
        (_cross, _products) = (new double[_p], new double[_p * _p]);
        for (int a = 0; a < _p; a++)
        {
            _cross[a] = Sum(i => fit.Weights[i] * fit.WeightedResiduals[i] * fit.Basis[a][i]);
            for (int b = 0; b <= a; b++)
                _products[(a * _p) + b] = _products[(b * _p) + a] = Sum(i => diagonal[i] * fit.Basis[a][i] * fit.Basis[b][i]);
        }

        _inverse = fit.Inverse();
        _coefficients = [.. _inverse.Select(row => row.Zip(fit.Effects, (x, y) => x * y).Sum())];
        (_sumOfWeights, _scoreSum, _trace) = (fit.SumOfWeights, fit.ScoreSum, fit.Trace(diagonal));
    }

    /// <summary>
    /// The figures without the study have lost no more than two digits: the others hold a tenth of what determines the fit, and a hundredth of Q, which an outlier makes up by itself.
    /// </summary>
    public bool IsReliable(int i) => Hat(i) < LargestHat && Q(i) >= SmallestShareOfQ * _fit.Q;

    /// <summary>Σw without the study.</summary>
    public double SumOfWeights(int i) => _sumOfWeights - _fit.Weights[i];

    /// <summary>Σw(y − ŷ)² of the others about their own fit.</summary>
    public double Q(int i) => Math.Max(0, _fit.Q - (_fit.WeightedResiduals[i] * Shift(i)));

    /// <summary>Σw²(y − ŷ)² of the others about their own fit.</summary>
    public double ScoreSum(int i)
    {
        double shift = Shift(i), cross = 0;
        for (int a = 0; a < _p; a++)
            cross += _cross[a] * _fit.Basis[a][i];
        return _scoreSum + (2 * shift * cross) + (shift * shift * (Quadratic(i) - _fit.Weights[i]));
    }

    /// <summary>tr (I − H)D of the others.</summary>
    public double Trace(int i)
    {
        double h = Hat(i), d = _diagonal[i];
        return _trace - (d * (1 - h)) - ((Quadratic(i) - (d * h * h)) / (1 - h));
    }

    /// <summary>A coefficient of the design, of the fit to the others.</summary>
    public double Coefficient(int i, int j) => _coefficients[j] - (Projected(i, j) * Shift(i));

    /// <summary>An element of (XᵀWX)⁻¹ of the others.</summary>
    public double Covariance(int i, int j, int l) => Covariance(j, l) + (Projected(i, j) * Projected(i, l) / (1 - Hat(i)));

    /// <summary>An element of (XᵀWX)⁻¹ of all studies.</summary>
    public double Covariance(int j, int l)
    {
        double sum = 0;
        for (int a = 0; a < _p; a++)
            sum += _inverse[j][a] * _inverse[l][a];
        return sum;
    }

    private double Hat(int i) => _fit.Hat[i];

    private double Shift(int i) => _fit.WeightedResiduals[i] / (1 - Hat(i));

    private double Quadratic(int i)
    {
        double sum = 0;
        for (int a = 0; a < _p; a++)
            for (int b = 0; b < _p; b++)
                sum += _fit.Basis[a][i] * _fit.Basis[b][i] * _products[(a * _p) + b];
        return sum;
    }

    private double Projected(int i, int j)
    {
        double sum = 0;
        for (int a = 0; a < _p; a++)
            sum += _inverse[j][a] * _fit.Basis[a][i];
        return sum;
    }

    private double Sum(Func<int, double> term)
    {
        CompensatedSum sum = default;
        for (int i = 0; i < _diagonal.Length; i++)
            sum.Add(term(i));
        return sum.Value;
    }
}
