using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Glmm;

/// <summary>The events of group 1 given all margins of the table, with the log odds ratio θ: Fisher's noncentral hypergeometric distribution.</summary>
internal sealed class HypergeometricLikelihood(TwoByTwoTable table) : StudyLikelihood
{
    // Terms below this share of the largest do not show in a double.
    private const double Negligible = 1e-22;

    private const double MostCounts = 1e7;

    // ln of the terms at θ = 0, and each term over the one before; both from the lowest possible count on.
    private readonly double[] _logTerms = LogTerms(table);
    private readonly double[] _ratios = Ratios(table);
    private readonly int _low = (int)Math.Max(0, table.Events - table.N2);
    private readonly int _high = (int)Math.Min(table.N1, table.Events);

    public override int? Trend => TrendOf(table);

    /// <summary>No more possible counts than can be summed over.</summary>
    public static bool IsTractable(TwoByTwoTable table) => table.N < MostCounts;

    /// <summary>The trend, without the terms of the distribution.</summary>
    public static int? TrendOf(TwoByTwoTable table)
    {
        double low = Math.Max(0, table.Events - table.N2), high = Math.Min(table.N1, table.Events);
        return low == high ? null : table.A == low ? -1 : table.A == high ? 1 : 0;
    }

    public override (double LogLikelihood, double? Theta) Maximum
    {
        get
        {
            if (Trend != 0) return (0, null);
            double near = Math.Log(table.A / table.B) - Math.Log(table.C / table.D), reach = 1;
            if (!double.IsFinite(near)) near = 0;
            while (Slopes(near - reach).First < 0 || Slopes(near + reach).First > 0)
                reach *= 2;
            double theta = RootFinder.Find(t => Slopes(t).First, near - reach, near + reach);
            return (Value(theta), theta);
        }
    }

    public override double Value(double theta) => LogTerm(table.A, theta) - Moments(theta).LogSum;

    public override (double First, double Second) Slopes(double theta)
    {
        var moments = Moments(theta);
        return (table.A - moments.Mean, -moments.Variance);
    }

    private static double LogChoose(double n, double k) => -GammaFunction.LogBeta(k + 1, n - k + 1) - Math.Log(n + 1);

    private static double[] LogTerms(TwoByTwoTable t)
    {
        int low = (int)Math.Max(0, t.Events - t.N2), high = (int)Math.Min(t.N1, t.Events);
        var terms = new double[high - low + 1];
        for (int i = 0; i < terms.Length; i++)
            terms[i] = LogChoose(t.N1, low + i) + LogChoose(t.N2, t.Events - low - i);
        return terms;
    }

    // Falling. The first has no term before.
    private static double[] Ratios(TwoByTwoTable t)
    {
        int low = (int)Math.Max(0, t.Events - t.N2), high = (int)Math.Min(t.N1, t.Events);
        var ratios = new double[high - low + 1];
        for (int a = low + 1; a <= high; a++)
            ratios[a - low] = (t.N1 - a + 1) / a * ((t.Events - a + 1) / (t.N2 - t.Events + a));
        return ratios;
    }

    private double LogTerm(double a, double theta) => _logTerms[(int)a - _low] + (a * theta);

    private double Ratio(int a, double oddsRatio) => _ratios[a - _low] * oddsRatio;

    // Sums outwards from the largest term, by the ratios of neighbours.
    private (double LogSum, double Mean, double Variance) Moments(double theta)
    {
        double oddsRatio = Math.Exp(theta);
        int peak = Peak(oddsRatio);
        double sum = 1, first = 0, second = 0;
        double above = 1, below = 1;
        for (int a = peak + 1; a <= _high && above > Negligible; a++)
        {
            above *= Ratio(a, oddsRatio);
            (sum, first, second) = (sum + above, first + (above * (a - peak)), second + (above * (a - peak) * (a - peak)));
        }

        for (int a = peak - 1; a >= _low && below > Negligible; a--)
        {
            below /= Ratio(a + 1, oddsRatio);
            (sum, first, second) = (sum + below, first - (below * (peak - a)), second + (below * (peak - a) * (peak - a)));
        }

        double shift = first / sum;
        return (LogTerm(peak, theta) + Math.Log(sum), peak + shift, (second / sum) - (shift * shift));
    }

    private int Peak(double oddsRatio)
    {
        int low = _low, high = _high;
        while (low < high)
        {
            int middle = low + ((high - low + 1) / 2);
            if (Ratio(middle, oddsRatio) >= 1) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
