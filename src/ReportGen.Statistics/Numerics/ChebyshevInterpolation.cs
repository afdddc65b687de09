namespace ReportGen.Statistics.Numerics;

/// <summary>
/// The polynomial through the values of a function at the Chebyshev points of an interval, in barycentric form (Berrut and Trefethen 2004). Where the function has no singularity
/// within seven times the half width of the middle, it is exact to rounding.
/// </summary>
internal sealed class ChebyshevInterpolation
{
    private const int Degree = 16;

    public ChebyshevInterpolation(double low, double high)
    {
        (Low, High) = (low, high);
        Nodes = [.. Enumerable.Range(0, Degree + 1).Select(j => 0.5 * (low + high + ((high - low) * Math.Cos(Math.PI * (Degree - j) / Degree))))];
    }

    public double Low { get; }

    public double High { get; }

    /// <summary>Ascending.</summary>
    public double[] Nodes { get; }

    /// <summary>The factors by which the values at the nodes add up to that at <paramref name="x"/>; they sum to 1.</summary>
    public double[] Shares(double x)
    {
        var shares = new double[Nodes.Length];
        double sum = 0;
        for (int j = 0; j < shares.Length; j++)
        {
            if (x == Nodes[j])
            {
                Array.Clear(shares);
                shares[j] = 1;
                return shares;
            }

            shares[j] = (j % 2 == 0 ? 1 : -1) * (j is 0 or Degree ? 0.5 : 1) / (x - Nodes[j]);
            sum += shares[j];
        }

        for (int j = 0; j < shares.Length; j++)
            shares[j] /= sum;
        return shares;
    }

    /// <summary>Σ shares × values.</summary>
    public static double Combine(double[] shares, Func<int, double> values)
    {
        double sum = 0;
        for (int j = 0; j < shares.Length; j++)
            if (shares[j] != 0)
                sum += shares[j] * values(j);
        return sum;
    }
}
