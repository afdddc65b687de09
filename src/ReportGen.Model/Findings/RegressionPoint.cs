namespace ReportGen.Model.Findings;

/// <summary>A point of a fitted line, on the reader's scale.</summary>
/// <param name="X">Value of the moderator.</param>
/// <param name="PredictionLower">Null for equal effects.</param>
public readonly record struct RegressionPoint(double X, double Estimate, double Lower, double Upper, double? PredictionLower, double? PredictionUpper);
