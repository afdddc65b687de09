namespace ReportGen.Statistics.Descriptives;

/// <summary>Weighted mean and standard deviations, which differ in what the weights are taken to be.</summary>
/// <param name="Mean">Σwx/Σw.</param>
/// <param name="FrequencyStandardDeviation">Weights count equal values (such as patients): √[Σw(x − m)²/(Σw − 1)]; null for Σw ≤ 1.</param>
/// <param name="ReliabilityStandardDeviation">Weights are precisions: √[Σw(x − m)²/(Σw − Σw²/Σw)]; null for a single weight above 0.</param>
/// <param name="PopulationStandardDeviation">√[Σw(x − m)²/Σw].</param>
public sealed record WeightedSummary(
    double Mean, double? FrequencyStandardDeviation, double? ReliabilityStandardDeviation, double PopulationStandardDeviation);
