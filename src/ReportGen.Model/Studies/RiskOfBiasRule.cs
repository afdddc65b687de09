using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>How a table of judgements is read.</summary>
/// <param name="Tool">A file of templates/risk_of_bias/ without its ending.</param>
/// <param name="StudyColumn">The column of type key that names the study.</param>
/// <param name="Weights">An analysis, <c>outcome.analysis</c>, whose weights the summary takes; null where each study counts once.</param>
public sealed record RiskOfBiasRule(Sourced<string> Tool, string StudyColumn, Sourced<string>? Weights);
