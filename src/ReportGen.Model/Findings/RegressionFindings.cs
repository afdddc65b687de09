using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>A meta-regression.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="AnalysisId">The analysis that it follows.</param>
/// <param name="Scale">Its measure; coefficients are on the scale of the analysis, predictions on the reader's.</param>
/// <param name="Method">Text for readers.</param>
/// <param name="StudyCount">Number of studies used.</param>
/// <param name="Coefficients">The intercept first.</param>
/// <param name="Moderators">Q_M or F: that all coefficients but the intercept are 0.</param>
/// <param name="Residual">Q_E: heterogeneity that the moderators leave.</param>
/// <param name="R2">Heterogeneity accounted for, percent.</param>
/// <param name="Tau2">Residual between-study variance.</param>
/// <param name="PermutationPValue">Of the moderator test by permutation; not available where not asked for.</param>
/// <param name="Predictions">As declared.</param>
/// <param name="NotReported">Names of the studies that do not report a moderator.</param>
/// <param name="Notes">Automatic choices, in words.</param>
/// <param name="Line">For a single numeric moderator: the fitted line with its bands over the range of the data, for figures; else empty.</param>
public sealed record RegressionFindings(
    string Id, string Label, string AnalysisId, EffectScale Scale, Quantity Method, Quantity StudyCount, ImmutableArray<CoefficientFindings> Coefficients,
    TestResult Moderators, TestResult Residual, Quantity R2, Quantity Tau2, Quantity I2, Quantity H2, Quantity PermutationPValue,
    ImmutableArray<PredictionFindings> Predictions, Quantity NotReported, Quantity Notes, ImmutableArray<RegressionPoint> Line)
{
    public IEnumerable<Quantity> Quantities =>
    [
        Method, StudyCount, .. Coefficients.SelectMany(c => c.Quantities), .. Moderators.Quantities, .. Residual.Quantities, R2, Tau2, I2, H2,
        PermutationPValue, .. Predictions.SelectMany(p => p.Quantities), NotReported, Notes,
    ];
}
