using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Numerics;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>The fits to all studies but one.</summary>
internal sealed class Deletions
{
    // With fewer studies all are refitted, to the last digit.
    private const int LinearFrom = 100;

    private readonly RegressionStudies _studies;
    private readonly PoolingOptions _options;
    private readonly WholeFits _fits;
    private readonly double[] _tau2;

    public Deletions(RegressionStudies studies, PoolingOptions options)
    {
        (_studies, _options, _fits) = (studies, options, new(studies));
        _tau2 = studies.K < LinearFrom ? [.. Enumerable.Repeat(double.NaN, studies.K)] : DeletedTau2.Of(studies, _fits, options.Estimator);
    }

    /// <summary>The fit without a study; null when the others do not determine it.</summary>
    public DeletedFit? Of(int study) => double.IsFinite(_tau2[study]) ? ByUpdate(study, _tau2[study]) : ByRefit(study);

    private DeletedFit ByUpdate(int i, double tau2)
    {
        WholeFit[] nodes = [_fits.AtZero];
        double[] shares = [1];
        if (tau2 > 0)
        {
            (var interpolation, nodes) = _fits.Cell(_fits.CellOf(tau2));
            shares = interpolation.Shares(tau2);
        }

        double At(Func<WholeFit, double> figure) => ChebyshevInterpolation.Combine(shares, n => figure(nodes[n]));
        int p = _studies.P;
        double scale = Scale(At(f => f.Q(i)));
        double[] coefficients = [.. Enumerable.Range(0, p).Select(j => At(f => f.Coefficient(i, j)))];
        coefficients[0] += _studies.Centre;
        double[][] covariance = [.. Enumerable.Range(0, p).Select(j => Enumerable.Range(0, p).Select(l => At(f => f.Covariance(i, j, l))).ToArray())];
        double determinant = (p * Math.Log(scale)) + OrthonormalBasis.LogDeterminant(covariance);
        return new(
            tau2, _fits.AtZero.Q(i), scale, coefficients, [.. covariance.Select(row => Array.ConvertAll(row, c => c * scale))], determinant,
            [.. Enumerable.Range(0, p).Select(j => At(f => f.Covariance(j, j)))]);
    }

    private DeletedFit? ByRefit(int i)
    {
        if (_studies.Without(i) is not { } others) return null;
        var tau2 = RegressionTau2.Estimate(others, _options.Estimator);
        if (tau2.Failure is not null) return null;
        var solution = RegressionSolution.At(others, tau2.Tau2, _options.Test);
        double[][] spread = WeightedRegression.At(_studies, tau2.Tau2).Solve().Covariance;
        return new(
            tau2.Tau2, WeightedRegression.At(others, 0).Q, solution.Scale, solution.Coefficients, solution.Covariance, solution.LogDeterminant(others), [.. spread.Select((row, j) => row[j])]);
    }

    private double Scale(double q) => RegressionSolution.ScaleOf(_options.Test, q / (_studies.ResidualDf - 1));
}
