namespace ReportGen.Model.Findings;

/// <summary>An effect measure as readers and figures need it.</summary>
/// <param name="Measure">By metafor's name: RR.</param>
/// <param name="Label">For readers, in lower case: "risk ratio".</param>
/// <param name="ScaleLabel">The scale of the analysis, in lower case: "log risk ratio"; the same as <paramref name="Label"/> where nothing is transformed.</param>
/// <param name="IsLogarithmic">The scale of the analysis is the natural logarithm of the reader's: figures draw a logarithmic axis.</param>
/// <param name="IsPercent">Readers see percentages; the values are proportions or their differences.</param>
/// <param name="Null">No effect, on the reader's scale: 1 for a ratio; null for measures of one group.</param>
/// <param name="Decimals">Of estimates and intervals.</param>
public sealed record EffectScale(string Measure, string Label, string ScaleLabel, bool IsLogarithmic, bool IsPercent, double? Null, int Decimals);
