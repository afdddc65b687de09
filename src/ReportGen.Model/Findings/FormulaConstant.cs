namespace ReportGen.Model.Findings;

/// <summary>A number that a formula names and that is no quantity of its own.</summary>
/// <param name="Symbol">Under which name it stands in the formula.</param>
/// <param name="Value">Finite.</param>
/// <param name="Meaning">In words: "97.5 % quantile of the normal distribution".</param>
public sealed record FormulaConstant(Formula Symbol, double Value, string Meaning);
