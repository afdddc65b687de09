using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>What the optimal information size is computed from.</summary>
/// <param name="BaselineRisk">Risk without the intervention, a proportion; null for the observed one.</param>
/// <param name="Deviation">Standard deviation, for differences of means; null otherwise.</param>
/// <param name="Effect">The effect to be found, on the reader's scale.</param>
/// <param name="Alpha">Two-sided error of the first kind.</param>
/// <param name="Power">Power.</param>
public sealed record InformationSize(Sourced<double>? BaselineRisk, Sourced<double>? Deviation, Sourced<double> Effect, Sourced<double> Alpha, Sourced<double> Power);
