namespace ReportGen.Statistics.Sensitivity;

/// <summary>The best linear unbiased prediction of the true effect in a study (Raudenbush and Bryk 1985).</summary>
/// <param name="Study">Zero-based position of the study.</param>
/// <param name="Estimate">λ yi + (1 − λ) ŷi with λ = τ²/(τ² + vi).</param>
/// <param name="StandardError">Of the true effect about it.</param>
/// <param name="Interval">Of the true effect, by the test chosen.</param>
public sealed record StudyPrediction(int Study, double Estimate, double StandardError, Interval Interval);
