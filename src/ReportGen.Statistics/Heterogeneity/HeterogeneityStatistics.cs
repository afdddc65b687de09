namespace ReportGen.Statistics.Heterogeneity;

/// <summary>Cochran's Q and what follows from it and from τ².</summary>
/// <param name="Q">Σ (yi − μ̂)²/vi about the equal-effects mean (Cochran 1954).</param>
/// <param name="DegreesOfFreedom">k − 1.</param>
/// <param name="PValue">P(χ²(k − 1) &gt; Q); 1 for k = 1.</param>
/// <param name="I2">
/// In percent. 100 τ²/(τ² + s²) with the typical sampling variance s² (Higgins and Thompson 2002); for equal effects max(0, 100 (Q − df)/Q). 0 for k = 1.
/// </param>
/// <param name="H2">τ²/s² + 1; for equal effects Q/df. 1 for k = 1.</param>
/// <param name="TypicalVariance">s² = (k − 1) Σw/[(Σw)² − Σw²], w = 1/vi; null for k = 1.</param>
public sealed record HeterogeneityStatistics(double Q, int DegreesOfFreedom, double PValue, double I2, double H2, double? TypicalVariance);
