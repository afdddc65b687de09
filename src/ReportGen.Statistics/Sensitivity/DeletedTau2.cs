using ReportGen.Statistics.Distributions;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>τ² without each study in turn, from fits to all studies: linear in their number.</summary>
internal sealed class DeletedTau2(RegressionStudies studies, WholeFits fits, Tau2Estimator estimator)
{
    private readonly double[] _tau2 = new double[studies.K];

    // Residual degrees of freedom without a study.
    private int Df => studies.ResidualDf - 1;

    /// <summary>One a study; NaN where it must be left out indeed, because it alone determines much of the fit or of Q.</summary>
    public static double[] Of(RegressionStudies studies, WholeFits fits, Tau2Estimator estimator)
    {
        if (studies.ResidualDf < 2) return [.. Enumerable.Repeat(double.NaN, studies.K)];
        var deleted = new DeletedTau2(studies, fits, estimator);
        deleted.Compute();
        return deleted._tau2;
    }

    private void Compute()
    {
        switch (estimator)
        {
            case Tau2Estimator.EE: Each(fits.AtZero, (_, _) => 0); break;
            case Tau2Estimator.DL: Each(fits.AtZero, (f, i) => (f.Q(i) - Df) / f.Trace(i)); break;
            case Tau2Estimator.HS: Each(fits.AtZero, (f, i) => (f.Q(i) - (studies.K - 1)) / f.SumOfWeights(i)); break;
            case Tau2Estimator.HSk: Each(fits.AtZero, (f, i) => (((studies.K - 1.0) / Df * f.Q(i)) - (studies.K - 1)) / f.SumOfWeights(i)); break;
            case Tau2Estimator.HE: Each(new(studies, WeightedRegression.Unweighted(studies), studies.V), (f, i) => (f.Q(i) - f.Trace(i)) / Df); break;
            case Tau2Estimator.ML: Roots((f, i) => f.ScoreSum(i) - f.SumOfWeights(i), studies.SumOfSquares, restricted: false); break;
            case Tau2Estimator.REML: Roots((f, i) => f.ScoreSum(i) - f.Trace(i), Math.Max(studies.V.Max(), 2 * studies.SumOfSquares / Df), restricted: true); break;
            case Tau2Estimator.EB or Tau2Estimator.PM: Roots((f, i) => f.Q(i) - Df, 2 * studies.SumOfSquares / Df, restricted: null); break;
            case Tau2Estimator.PMM:
                double median = ChiSquaredDistribution.Quantile(0.5, Df);
                Roots((f, i) => f.Q(i) - median, 2 * studies.SumOfSquares / median, restricted: null);
                break;
            default: Array.Fill(_tau2, double.NaN); break;
        }
    }

    private void Each(WholeFit fit, Func<WholeFit, int, double> tau2)
    {
        for (int i = 0; i < _tau2.Length; i++)
            _tau2[i] = fit.IsReliable(i) ? Math.Max(0, tau2(fit, i)) : double.NaN;
    }

    /// <summary>
    /// The τ² at which a function falls through 0, up to a ceiling: of a likelihood's slope, the highest peak. The signs on a grid tell the cells, in which the function is
    /// interpolated.
    /// </summary>
    /// <param name="value">Of a fit and the study left out.</param>
    /// <param name="ceiling">The function is not above 0 from here on.</param>
    /// <param name="restricted">The likelihood whose slope it is; null for one that only falls.</param>
    private void Roots(Func<WholeFit, int, double> value, double ceiling, bool? restricted)
    {
        var peaks = new List<double>[studies.K];
        var fallsAtZero = new bool[studies.K];
        var above = new bool[studies.K];
        for (int i = 0; i < studies.K; i++)
        {
            (peaks[i], _tau2[i]) = ([], fits.AtZero.IsReliable(i) ? 0 : double.NaN);
            above[i] = value(fits.AtZero, i) > 0;
            fallsAtZero[i] = !above[i];
        }

        double end = 0;
        for (int cell = 0; end < ceiling; cell++)
        {
            end = fits.UpperEnd(cell);
            Cell(cell, fits.At(end), value, above, peaks);
        }

        for (int i = 0; i < studies.K; i++)
            if (double.IsFinite(_tau2[i]))
                _tau2[i] = (peaks[i].Count, fallsAtZero[i]) switch
                {
                    (0, true) => 0,
                    (1, false) => peaks[i][0],
                    (0, false) => double.NaN,
                    _ => restricted is { } r ? Highest(i, fallsAtZero[i] ? [0, .. peaks[i]] : peaks[i], r) : peaks[i][0],
                };
    }

    private void Cell(int cell, WholeFit atEnd, Func<WholeFit, int, double> value, bool[] above, List<double>[] peaks)
    {
        for (int i = 0; i < studies.K; i++)
        {
            bool before = above[i];
            above[i] = value(atEnd, i) > 0;
            if (!atEnd.IsReliable(i)) _tau2[i] = double.NaN;
            if (!before || above[i] || double.IsNaN(_tau2[i])) continue;
            var (interpolation, nodes) = fits.Cell(cell);
            double[] values = Array.ConvertAll(nodes, node => value(node, i));
            double At(double tau2) => ChebyshevInterpolation.Combine(interpolation.Shares(tau2), n => values[n]);
            peaks[i].Add(values[0] > 0 && values[^1] <= 0 ? RootFinder.Find(At, interpolation.Low, values[0], interpolation.High, values[^1]) : values[0] > 0 ? interpolation.High : interpolation.Low);
        }
    }

    private double Highest(int i, IReadOnlyList<double> candidates, bool restricted)
    {
        if (studies.Without(i) is not { } others) return double.NaN;
        var likelihood = new RegressionLikelihood(others, restricted);
        return candidates.MaxBy(likelihood.LogLikelihood);
    }
}
