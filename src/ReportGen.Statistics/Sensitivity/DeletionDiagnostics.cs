using System.Collections.Immutable;

namespace ReportGen.Statistics.Sensitivity;

/// <summary>What changes when a study is left out (Viechtbauer and Cheung 2010).</summary>
/// <param name="StudentizedResidual">Externally: of the study from the value that the others predict for it; its variance scaled as the test scales that of the coefficients.</param>
/// <param name="Dffits">Change of the study's predicted value in its standard errors.</param>
/// <param name="CooksDistance">Squared Mahalanobis distance between the coefficients with and without it.</param>
/// <param name="CovarianceRatio">Determinant of the covariance matrix of the coefficients, without to with.</param>
/// <param name="Tau2">τ² without it.</param>
/// <param name="Q">Residual Q without it.</param>
/// <param name="Dfbetas">Change of each coefficient in its standard errors.</param>
/// <param name="Prediction">The value predicted for it by the others.</param>
/// <param name="PredictionVariance">Variance of that value.</param>
public sealed record DeletionDiagnostics(
    double StudentizedResidual,
    double Dffits,
    double CooksDistance,
    double CovarianceRatio,
    double Tau2,
    double Q,
    ImmutableArray<double> Dfbetas,
    double Prediction,
    double PredictionVariance);
