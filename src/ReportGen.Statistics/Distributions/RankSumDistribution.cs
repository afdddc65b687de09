namespace ReportGen.Statistics.Distributions;

/// <summary>The exact distribution of the Mann-Whitney statistic U for two samples without ties.</summary>
public static class RankSumDistribution
{
    /// <summary>P(U ≤ u) for samples of m and n values (Mann and Whitney 1947: the recursion over the larger value's sample).</summary>
    public static double Cdf(double u, int m, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(m);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        int top = m * n;
        if (u < 0) return 0;
        if (u >= top) return 1;
        var rows = new double[n + 1][];
        for (int j = 0; j <= n; j++)
        {
            rows[j] = new double[top + 1];
            rows[j][0] = 1;
        }

        for (int i = 1; i <= m; i++)
            for (int j = 1; j <= n; j++)
                rows[j] = Mix(rows[j], rows[j - 1], i, j);
        double total = 0;
        for (int k = 0; k <= (int)Math.Floor(u); k++)
            total += rows[n][k];
        return total;
    }

    // The largest of the i + j values is of the first sample with probability i/(i+j), and then exceeds all j of the second.
    private static double[] Mix(double[] withoutFirst, double[] withoutSecond, int i, int j)
    {
        var row = new double[withoutFirst.Length];
        for (int k = 0; k < row.Length; k++)
            row[k] = ((i * (k >= j ? withoutFirst[k - j] : 0)) + (j * withoutSecond[k])) / (i + j);
        return row;
    }
}
