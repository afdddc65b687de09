namespace ReportGen.Statistics.Heterogeneity;

/// <summary>Intervals of H² and I² that follow from Q alone.</summary>
/// <param name="H2">Of Q/(k − 1), not below 1.</param>
/// <param name="I2">Of 100 (Q − (k − 1))/Q, in percent, not below 0.</param>
public sealed record InconsistencyInterval(Interval H2, Interval I2);
