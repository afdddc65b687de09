using ReportGen.Model.Findings;

namespace ReportGen.Figures.Scatter;

/// <summary>A study of a meta-analysis on the scale of the analysis.</summary>
/// <param name="Effect">Its effect size.</param>
/// <param name="StandardError">Above zero.</param>
/// <param name="Weight">Percent; null where the analysis has no weights.</param>
internal sealed record EffectPoint(StudyEffect Study, Quantity Effect, Quantity Variance, double StandardError, double? Weight)
{
    public double Yi => Effect.Number ?? 0;
}
