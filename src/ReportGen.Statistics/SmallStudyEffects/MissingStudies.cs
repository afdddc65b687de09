namespace ReportGen.Statistics.SmallStudyEffects;

/// <summary>The number of studies missing on the left of a centre, rounded to even halves, and its standard error (null where the variance is negative).</summary>
internal sealed record MissingStudies(int Count, double? StandardError)
{
    /// <summary>From k effects about the centre, ascending; null when the equation of Q0 has no solution. Never all k.</summary>
    public static MissingStudies? Estimate(double[] centred, TrimFillEstimator estimator)
    {
        int k = centred.Length;
        int[] order = [.. Enumerable.Range(0, k).OrderBy(i => Math.Abs(centred[i]))];
        double sum = 0, largestLeft = 0;
        for (int rank = 1; rank <= k; rank++)
            if (centred[order[rank - 1]] > 0) sum += rank;
            else if (centred[order[rank - 1]] < 0) largestLeft = rank;
        if (estimator == TrimFillEstimator.R0)
        {
            double run = k - largestLeft - 1;
            return new(Rounded(run, k), Math.Sqrt((2 * Math.Max(0, run)) + 2));
        }

        double radicand = (2.0 * k * k) - (4 * sum) + 0.25;
        if (estimator == TrimFillEstimator.Q0 && radicand < 0) return null;
        double m = estimator == TrimFillEstimator.L0 ? ((4 * sum) - (k * (k + 1.0))) / ((2.0 * k) - 1) : k - 0.5 - Math.Sqrt(radicand);
        double variance = ((k * (k + 1.0) * ((2 * k) + 1)) + (10 * m * m * m) + (27 * m * m) + (17 * m) - (18 * k * m * m) - (18 * k * m) + (6.0 * k * k * m)) / 24;
        double scale = estimator == TrimFillEstimator.L0 ? 4 / ((2.0 * k) - 1) : 2 / Math.Sqrt(((k - 0.5) * (k - 0.5)) - (m * ((2 * k) - m - 1)));
        double error = scale * Math.Sqrt(variance);
        return new(Rounded(m, k), double.IsFinite(error) ? error : null);
    }

    private static int Rounded(double number, int k) => Math.Clamp((int)Math.Round(number), 0, k - 1);
}
