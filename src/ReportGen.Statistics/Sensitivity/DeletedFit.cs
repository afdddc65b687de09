namespace ReportGen.Statistics.Sensitivity;

/// <summary>The fit to all studies but one.</summary>
/// <param name="Tau2">Estimated without it.</param>
/// <param name="Q">Residual Q at τ² = 0.</param>
/// <param name="Scale">Of the covariance, by the test.</param>
/// <param name="Coefficients">On the scale of the effects handed in.</param>
/// <param name="Covariance">Times the scale.</param>
/// <param name="LogDeterminant">ln of its determinant.</param>
/// <param name="Spread">Diagonal of (XᵀWX)⁻¹ of all studies at this τ².</param>
internal sealed record DeletedFit(double Tau2, double Q, double Scale, double[] Coefficients, double[][] Covariance, double LogDeterminant, double[] Spread);
