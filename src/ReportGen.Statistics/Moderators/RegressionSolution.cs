using ReportGen.Statistics.Pooling;

namespace ReportGen.Statistics.Moderators;

/// <summary>Coefficients at a given τ² and their covariance by the test chosen.</summary>
/// <param name="Fit">The weighted regression.</param>
/// <param name="Coefficients">On the scale of the effects handed in.</param>
/// <param name="Covariance">Times the scale.</param>
/// <param name="Scale">1 for z; the weighted residual variance for Hartung-Knapp, ad hoc not below 1.</param>
internal sealed record RegressionSolution(WeightedRegression Fit, double[] Coefficients, double[][] Covariance, double Scale)
{
    public static RegressionSolution At(RegressionStudies studies, double tau2, PoolingTest test)
    {
        var fit = WeightedRegression.At(studies, tau2);
        var (coefficients, covariance) = fit.Solve();
        double residual = fit.Q / studies.ResidualDf;
        double scale = test switch
        {
            PoolingTest.Z => 1,
            PoolingTest.HartungKnappAdHoc => Math.Max(1, residual),
            _ => residual,
        };
        coefficients[0] += studies.Centre;
        return new(fit, coefficients, [.. covariance.Select(row => Array.ConvertAll(row, x => x * scale))], scale);
    }

    /// <summary>x·b and x V xᵀ of a row of the design.</summary>
    public (double Estimate, double Variance) At(double[] row)
    {
        double estimate = 0, variance = 0;
        for (int i = 0; i < row.Length; i++)
        {
            estimate += row[i] * Coefficients[i];
            for (int j = 0; j < row.Length; j++)
                variance += row[i] * row[j] * Covariance[i][j];
        }

        return (estimate, Math.Max(0, variance));
    }

    /// <summary>The weighted sum of squares that the moderators explain, all coefficients in a design without intercept: Q_M before the scale.</summary>
    public double ModeratorQ(ModeratorDesign design) => Fit.Effects.Skip(design.HasIntercept ? 1 : 0).Sum(e => e * e);

    /// <summary>ln of the determinant of the covariance matrix.</summary>
    public double LogDeterminant(RegressionStudies studies)
    {
        double design = 2 * studies.Basis.Triangle.Select((row, j) => Math.Log(row[j])).Sum();
        return (studies.P * Math.Log(Scale)) - Fit.LogDeterminant - design;
    }
}
