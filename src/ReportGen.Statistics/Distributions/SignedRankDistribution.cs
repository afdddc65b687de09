namespace ReportGen.Statistics.Distributions;

/// <summary>The exact distribution of Wilcoxon's signed-rank statistic V (sum of the positive ranks of n untied non-zero differences).</summary>
public static class SignedRankDistribution
{
    /// <summary>P(V ≤ v) for n ≥ 0 differences, by counting subsets of {1 … n} by their sum.</summary>
    public static double Cdf(double v, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        int top = n * (n + 1) / 2;
        if (v < 0) return 0;
        if (v >= top) return 1;
        var share = new double[top + 1];
        share[0] = 1;
        for (int rank = 1; rank <= n; rank++)
            for (int sum = top; sum >= 0; sum--)
                share[sum] = 0.5 * (share[sum] + (sum >= rank ? share[sum - rank] : 0));
        double total = 0;
        for (int sum = 0; sum <= (int)Math.Floor(v); sum++)
            total += share[sum];
        return total;
    }
}
