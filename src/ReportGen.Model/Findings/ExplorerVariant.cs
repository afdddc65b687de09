using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>One choice of measure, estimator and test.</summary>
/// <param name="Measure">By metafor's name.</param>
/// <param name="Estimator">By metafor's name; EE for equal effects.</param>
/// <param name="EstimatorLabel">For readers: "DerSimonian-Laird".</param>
/// <param name="Test">z, knha or adhoc.</param>
/// <param name="TestLabel">For readers: "Hartung-Knapp".</param>
/// <param name="Method">For readers: "Random effects (REML, Hartung-Knapp)".</param>
/// <param name="All">With all studies.</param>
/// <param name="Without">Without each study, in the order of the outcome's studies; null for a study that is not in the analysis.</param>
public sealed record ExplorerVariant(
    string Measure, string Estimator, string EstimatorLabel, string Test, string TestLabel, string Method, ExplorerFit All, ImmutableArray<ExplorerFit?> Without);
