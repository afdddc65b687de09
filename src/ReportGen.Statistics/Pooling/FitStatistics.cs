namespace ReportGen.Statistics.Pooling;

/// <summary>Log-likelihood and information criteria of a fit, ordinary or restricted. The parameters are μ and, unless equal effects are assumed, τ².</summary>
/// <param name="LogLikelihood">With all constants; the restricted one includes ½ ln k (Harville 1974).</param>
/// <param name="Aic">−2 LL + 2 × parameters.</param>
/// <param name="Bic">−2 LL + parameters × ln k (restricted: ln(k − 1)); null for the restricted one at k = 1.</param>
public sealed record FitStatistics(double LogLikelihood, double Aic, double? Bic);
