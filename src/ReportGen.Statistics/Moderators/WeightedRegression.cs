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
        double[] roots = Array.ConvertAll(weights, Math.Sqrt), rest = Product(studies.Y, roots);
        _basis = OrthonormalBasis.Of(Array.ConvertAll(studies.Basis.Columns, column => Product(column, roots)));
        (WeightedResiduals, Effects, Hat) = (rest, [], []);
        if (!IsDetermined) return;
        Effects = OrthonormalBasis.Project(_basis.Columns, rest);
        Hat = Diagonal(_basis.Columns);
        Q = OrthonormalBasis.Dot(rest, rest);
    }

    /// <summary>False when the weights leave the columns of the design dependent in double precision; then nothing else holds.</summary>
    public bool IsDetermined => _basis.Dependent is null;

    public double[] Weights { get; }

    /// <summary>The basis Z, p columns of k.</summary>
    public double[][] Basis => _basis.Columns;

    /// <summary>Shares of the basis columns in W^½y; the square of the j-th is the sum of squares that coefficient j adds to those before it.</summary>
    public double[] Effects { get; }

    /// <summary>√w (y − ŷ).</summary>
    public double[] WeightedResiduals { get; }

    /// <summary>Diagonal of the hat matrix.</summary>
    public double[] Hat { get; }

    /// <summary>Σw(y − ŷ)².</summary>
    public double Q { get; }

    public double SumOfWeights
    {
        get
        {
            CompensatedSum sum = default;
            foreach (double w in Weights)
                sum.Add(w);
            return sum.Value;
        }
    }

    /// <summary>Σw²(y − ŷ)².</summary>
    public double ScoreSum
    {
        get
        {
            CompensatedSum sum = default;
            for (int i = 0; i < Weights.Length; i++)
                sum.Add(Weights[i] * WeightedResiduals[i] * WeightedResiduals[i]);
            return sum.Value;
        }
    }

    /// <summary>ln |XᵀWX| − ln |XᵀX|.</summary>
    public double LogDeterminant => 2 * _basis.Triangle.Select((row, j) => Math.Log(row[j])).Sum();

    public static WeightedRegression At(RegressionStudies studies, double tau2) => new(studies, Array.ConvertAll(studies.V, v => 1 / (v + tau2)));

    public static WeightedRegression Unweighted(RegressionStudies studies) => new(studies, Array.ConvertAll(studies.V, _ => 1.0));

    /// <summary>tr (I − H)D of a diagonal D.</summary>
    public double Trace(double[] d)
    {
        CompensatedSum sum = default;
        for (int i = 0; i < d.Length; i++)
            sum.Add(d[i] * Complement(i));
        return sum.Value;
    }

    /// <summary>tr (I − H)D(I − H)E of two diagonals: Σᵢ dᵢeᵢ(1 − hᵢ)² + Σᵢ dᵢ Σ_j≠i eⱼhᵢⱼ², without a difference of large terms.</summary>
    public double Trace(double[] d, double[] e)
    {
        var products = Products(e);
        CompensatedSum sum = default;
        for (int i = 0; i < d.Length; i++)
        {
            double complement = Complement(i);
            sum.Add(d[i] * ((e[i] * complement * complement) + QuadraticWithout(products, i, e[i])));
        }

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

    // 1 − h; of a study that alone nearly determines the fit from hᵢ(1 − hᵢ) = Σ_j≠i hᵢⱼ², because the difference has no digits left.
    private double Complement(int i) => Hat[i] < 0.5 ? 1 - Hat[i] : QuadraticWithout(Products(null), i, 1) / Hat[i];

    // Σⱼ eⱼ uⱼuⱼᵀ of the rows u of the basis; e = 1 for null.
    private CompensatedSum[] Products(double[]? e)
    {
        double[][] columns = _basis.Columns;
        var sums = new CompensatedSum[columns.Length * columns.Length];
        for (int a = 0; a < columns.Length; a++)
            for (int b = 0; b < columns.Length; b++)
                for (int i = 0; i < Hat.Length; i++)
                    sums[(a * columns.Length) + b].Add((e is null ? 1 : e[i]) * columns[a][i] * columns[b][i]);
        return sums;
    }

    // uᵢᵀ(Σ_j≠i eⱼuⱼuⱼᵀ)uᵢ = Σ_j≠i eⱼhᵢⱼ².
    private double QuadraticWithout(CompensatedSum[] products, int i, double e)
    {
        double[][] columns = _basis.Columns;
        double sum = 0;
        for (int a = 0; a < columns.Length; a++)
            for (int b = 0; b < columns.Length; b++)
                sum += columns[a][i] * columns[b][i] * products[(a * columns.Length) + b].Without(e * columns[a][i] * columns[b][i]);
        return Math.Max(0, sum);
    }

    private static double[] Diagonal(double[][] columns)
    {
        var diagonal = new double[columns[0].Length];
        foreach (double[] column in columns)
            for (int i = 0; i < diagonal.Length; i++)
                diagonal[i] += column[i] * column[i];
        return diagonal;
    }

    private static double[] Product(double[] a, double[] b)
    {
        var product = new double[a.Length];
        for (int i = 0; i < product.Length; i++)
            product[i] = a[i] * b[i];
        return product;
    }
}
