using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Moderators;

/// <summary>
/// k × p columns as an orthonormal basis times an upper triangle, by Gram-Schmidt with every projection done twice (Giraud, Langou and Rozložník 2005), which keeps the basis
/// orthogonal to machine precision.
/// </summary>
/// <param name="Columns">p columns of k.</param>
/// <param name="Triangle">Row i, column j: the share of basis column i in given column j.</param>
/// <param name="Dependent">The first given column that follows from those before it; null at full rank.</param>
internal sealed record OrthonormalBasis(double[][] Columns, double[][] Triangle, int? Dependent)
{
    private const double Tolerance = 1e-9;

    public static OrthonormalBasis Of(IReadOnlyList<double[]> columns)
    {
        int p = columns.Count;
        var basis = new double[p][];
        double[][] triangle = [.. Enumerable.Range(0, p).Select(_ => new double[p])];
        for (int j = 0; j < p; j++)
        {
            double[] rest = (double[])columns[j].Clone(), shares = Project(basis.AsSpan(0, j), rest);
            double norm = Norm(rest), before = Norm(columns[j]);
            if (!(norm > Tolerance * before)) return new(basis, triangle, j);
            for (int i = 0; i < j; i++)
                triangle[i][j] = shares[i];
            triangle[j][j] = norm;
            basis[j] = Array.ConvertAll(rest, x => x / norm);
        }

        return new(basis, triangle, null);
    }

    /// <summary>Takes from <paramref name="rest"/> its projection, and returns the shares of the basis columns.</summary>
    public static double[] Project(ReadOnlySpan<double[]> basis, double[] rest)
    {
        var shares = new double[basis.Length];
        for (int pass = 0; pass < 2; pass++)
            for (int i = 0; i < basis.Length; i++)
            {
                double share = Dot(basis[i], rest);
                shares[i] += share;
                for (int row = 0; row < rest.Length; row++)
                    rest[row] -= share * basis[i][row];
            }

        return shares;
    }

    /// <summary>The inverse of an upper triangle.</summary>
    public static double[][] Inverse(double[][] triangle)
    {
        int p = triangle.Length;
        double[][] inverse = [.. Enumerable.Range(0, p).Select(_ => new double[p])];
        for (int j = 0; j < p; j++)
            for (int i = j; i >= 0; i--)
            {
                double sum = i == j ? 1 : 0;
                for (int l = i + 1; l <= j; l++)
                    sum -= triangle[i][l] * inverse[l][j];
                inverse[i][j] = sum / triangle[i][i];
            }

        return inverse;
    }

    /// <summary>The product of two square matrices.</summary>
    public static double[][] Multiply(double[][] a, double[][] b) =>
        [.. a.Select(row => Enumerable.Range(0, b.Length).Select(j => Enumerable.Range(0, b.Length).Sum(l => row[l] * b[l][j])).ToArray())];

    private static double Norm(double[] column) => Math.Sqrt(Dot(column, column));

    /// <summary>The scalar product.</summary>
    public static double Dot(double[] a, double[] b)
    {
        CompensatedSum sum = default;
        for (int i = 0; i < a.Length; i++)
            sum.Add(a[i] * b[i]);
        return sum.Value;
    }
}
