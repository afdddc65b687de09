using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Moderators;

/// <summary>
/// Weighted least squares of the studies, in O(k p²). With Z an orthonormal basis of W^½X, the projection that all estimators of τ² are made of is P = W^½(I − ZZᵀ)W^½; its
/// traces need the diagonal of ZZᵀ and p × p products only.
/// </summary>
internal sealed class WeightedRegression
{
    private readonly RegressionStudies _studies;
    private readonly OrthonormalBasis _basis;

    private WeightedRegression(RegressionStudies studies, double[] weights)
    {
        (_studies, Weights) = (studies, weights);
        double[] roots = Array.ConvertAll(weights, Math.Sqrt);
        _basis = OrthonormalBasis.Of([.. studies.Basis.Columns.Select(column => Product(column, roots))]);
        double[] rest = Product(studies.Y, roots);
        Effects = OrthonormalBasis.Project(_basis.Columns, rest);
        WeightedResiduals = rest;
        Hat = new double[weights.Length];
        foreach (double[] column in _basis.Columns)
            for (int i = 0; i < Hat.Length; i++)
                Hat[i] += column[i] * column[i];
        Q = Sum(i => rest[i] * rest[i]);
    }

    public double[] Weights { get; }

    /// <summary>Shares of the basis columns in W^½y; the square of the j-th is the sum of squares that coefficient j adds to those before it.</summary>
    public double[] Effects { get; }

    /// <summary>√w (y − ŷ).</summary>
    public double[] WeightedResiduals { get; }

    /// <summary>Diagonal of the hat matrix.</summary>
    public double[] Hat { get; }

    /// <summary>Σw(y − ŷ)².</summary>
    public double Q { get; }

    public double SumOfWeights => Sum(i => Weights[i]);

    /// <summary>Σw²(y − ŷ)².</summary>
    public double ScoreSum => Sum(i => Weights[i] * WeightedResiduals[i] * WeightedResiduals[i]);

    /// <summary>ln |XᵀWX| − ln |XᵀX|.</summary>
    public double LogDeterminant => 2 * _basis.Triangle.Select((row, j) => Math.Log(row[j])).Sum();

    public static WeightedRegression At(RegressionStudies studies, double tau2) => new(studies, Array.ConvertAll(studies.V, v => 1 / (v + tau2)));

    public static WeightedRegression Unweighted(RegressionStudies studies) => new(studies, Array.ConvertAll(studies.V, _ => 1.0));

    /// <summary>tr (I − H)D of a diagonal D.</summary>
    public double Trace(Func<int, double> d) => Sum(i => d(i) * (1 - Hat[i]));

    /// <summary>tr (I − H)D(I − H)E of two diagonals.</summary>
    public double Trace(Func<int, double> d, Func<int, double> e)
    {
        CompensatedSum sum = default;
        sum.Add(Sum(i => d(i) * e(i) * (1 - (2 * Hat[i]))));
        foreach (double[] first in _basis.Columns)
            foreach (double[] second in _basis.Columns)
                sum.Add(Sum(i => d(i) * first[i] * second[i]) * Sum(i => e(i) * first[i] * second[i]));
        return sum.Value;
    }

    /// <summary>Coefficients of the design, and (XᵀWX)⁻¹.</summary>
    public (double[] Coefficients, double[][] Covariance) Solve()
    {
        double[][] inverse = OrthonormalBasis.Inverse(OrthonormalBasis.Multiply(_basis.Triangle, _studies.Basis.Triangle));
        double[] coefficients = [.. inverse.Select(row => row.Zip(Effects, (a, b) => a * b).Sum())];
        double[][] covariance = [.. inverse.Select(row => inverse.Select(other => row.Zip(other, (a, b) => a * b).Sum()).ToArray())];
        return (coefficients, covariance);
    }

    private double Sum(Func<int, double> term)
    {
        CompensatedSum sum = default;
        for (int i = 0; i < Weights.Length; i++)
            sum.Add(term(i));
        return sum.Value;
    }

    private static double[] Product(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x * y)];
}
