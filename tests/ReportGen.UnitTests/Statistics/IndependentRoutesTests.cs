using MathNet.Numerics.LinearAlgebra;
using ReportGen.Statistics.Glmm;
using ReportGen.Statistics.Moderators;
using ReportGen.Statistics.Pooling;

namespace ReportGen.UnitTests.Statistics;

/// <summary>The same figures by another way.</summary>
public sealed class IndependentRoutesTests
{
    private static readonly double[] Yi = [0.1, 0.5, -0.2, 0.9, 0.3, 0.45, 1.2, 0.05];
    private static readonly double[] Vi = [0.05, 0.02, 0.1, 0.04, 0.3, 0.01, 0.2, 0.08];
    private static readonly double[] Latitude = [13, 19, 27, 33, 42, 44, 52, 55];
    private static readonly double[] Year = [1948, 1980, 1969, 1953, 1977, 1961, 1949, 1974];

    [Theory]
    [InlineData(Tau2Estimator.REML)]
    [InlineData(Tau2Estimator.DL)]
    [InlineData(Tau2Estimator.PM)]
    [InlineData(Tau2Estimator.EE)]
    public void A_meta_regression_is_weighted_least_squares_at_its_tau2(Tau2Estimator estimator)
    {
        var fit = MetaRegression.Fit(Yi, Vi, new([new("latitude", [.. Latitude]), new("year", [.. Year])]), new() { Estimator = estimator }).Value!;
        var x = Matrix<double>.Build.DenseOfColumnArrays([.. Yi.Select(_ => 1.0)], Latitude, Year);
        var w = Matrix<double>.Build.DiagonalOfDiagonalArray([.. Vi.Select(v => 1 / (v + fit.Tau2))]);
        var y = Vector<double>.Build.DenseOfArray(Yi);

        // The rows of the square roots of the weights, solved by QR instead of the normal equations.
        var root = w.PointwiseSqrt();
        var solution = (root * x).QR().Solve(root * y);
        var covariance = (x.Transpose() * w * x).Inverse();

        for (var j = 0; j < 3; j++)
        {
            fit.Coefficients[j].Estimate.ShouldBe(solution[j], 1e-9 * Math.Max(1, Math.Abs(solution[j])));
            fit.Coefficients[j].StandardError.ShouldBe(Math.Sqrt(covariance[j, j]), 1e-7 * Math.Sqrt(covariance[j, j]));
        }
    }

    [Fact]
    public void A_finer_quadrature_leaves_the_mixed_model_where_it_is()
    {
        double[] events = [6, 2, 4, 2, 6, 2], totals = [12, 12, 10, 70, 25, 6];
        var fine = LogisticNormal.Pool(events, totals).Value!;
        var finer = LogisticNormal.Pool(events, totals, new GlmmOptions { Nodes = 101 }).Value!;
        finer.Estimate.ShouldBe(fine.Estimate, 1e-6);
        finer.Tau2!.ShouldBe(fine.Tau2!, 1e-5);
    }
}
