using MathNet.Numerics.LinearAlgebra;

namespace ReportGen.Statistics.Glmm;

/// <summary>
/// Nodes xᵢ and weights of Σ wᵢ g(xᵢ) = ∫ g(x) e^(−x²) dx, exact for polynomials up to degree 2n − 1 (Golub and Welsch 1969): eigenvalues of the Jacobi matrix, polished by Newton steps on the
/// orthonormal Hermite functions, whose last but one also gives the weights.
/// </summary>
internal sealed class GaussHermiteRule
{
    public GaussHermiteRule(int n)
    {
        var jacobi = Matrix<double>.Build.Dense(n, n);
        for (int i = 1; i < n; i++)
            jacobi[i, i - 1] = jacobi[i - 1, i] = Math.Sqrt(i / 2.0);
        double[] nodes = [.. jacobi.Evd(Symmetricity.Symmetric).EigenValues.Select(e => e.Real).Order()];
        Nodes = new double[n];
        LogWeights = new double[n];
        for (int i = 0; i < n; i++)
        {
            double x = nodes[i];
            for (int step = 0; step < 3; step++)
            {
                var (last, before) = Orthonormal(n, x);
                x -= last / (Math.Sqrt(2.0 * n) * before);
            }

            Nodes[i] = x;
            LogWeights[i] = -Math.Log(n) - (2 * Math.Log(Math.Abs(Orthonormal(n, x).Before)));
        }
    }

    /// <summary>xᵢ, ascending.</summary>
    public double[] Nodes { get; }

    /// <summary>ln wᵢ + xᵢ².</summary>
    public double[] LogWeights { get; }

    // Orthonormal Hermite polynomials of degrees n and n − 1, times e^(−x²/2), which keeps them in range.
    private static (double Last, double Before) Orthonormal(int n, double x)
    {
        double before = 0, last = Math.Pow(Math.PI, -0.25) * Math.Exp(-x * x / 2);
        for (int j = 0; j < n; j++)
            (before, last) = (last, (x * Math.Sqrt(2.0 / (j + 1)) * last) - (Math.Sqrt((double)j / (j + 1)) * before));
        return (last, before);
    }
}
