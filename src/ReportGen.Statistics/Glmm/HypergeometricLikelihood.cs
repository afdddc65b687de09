using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Numerics;

namespace ReportGen.Statistics.Glmm;

/// <summary>The events of group 1 given all margins of the table, with the log odds ratio θ: Fisher's noncentral hypergeometric distribution.</summary>
internal sealed class HypergeometricLikelihood(TwoByTwoTable table) : StudyLikelihood
{
    // Terms below this share of the largest do not show in a double.
    private const double Negligible = 1e-22;

    private readonly int _low = (int)Math.Max(0, table.Events - table.N2);
    private readonly int _high = (int)Math.Min(table.N1, table.Events);

    public override int? Trend => _low == _high ? null : table.A == _low ? -1 : table.A == _high ? 1 : 0;

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

    private double LogTerm(double a, double theta) => LogChoose(table.N1, a) + LogChoose(table.N2, table.Events - a) + (a * theta);

    // Term a over term a − 1, falling in a.
    private double Ratio(int a, double oddsRatio) => (table.N1 - a + 1) / a * ((table.Events - a + 1) / (table.N2 - table.Events + a)) * oddsRatio;

    // Sums outwards from the largest term, by the ratios of neighbours.
    private (double LogSum, double Mean, double Variance) Moments(double theta)
    {
        double oddsRatio = Math.Exp(theta);
        int peak = Peak(oddsRatio);
        double sum = 1, first = 0, second = 0;
        void Include(double term, double distance)
        {
            sum += term;
            first += term * distance;
            second += term * distance * distance;
        }

        double above = 1, below = 1;
        for (int a = peak + 1; a <= _high && above > Negligible; a++)
            Include(above *= Ratio(a, oddsRatio), a - peak);
        for (int a = peak; a > _low && below > Negligible; a--)
            Include(below /= Ratio(a, oddsRatio), a - 1 - peak);
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
