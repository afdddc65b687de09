using System.Collections.Immutable;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>What the rating of an outcome needs beside its data.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Analysis">The meta-analysis that is rated; empty for an outcome without one.</param>
/// <param name="Design">randomized or observational: where the rating starts.</param>
/// <param name="Intervention">What the statement is about: "BCG vaccination".</param>
/// <param name="Subject">What it acts on or how often it occurs: "the risk of tuberculosis".</param>
/// <param name="Improvement">The direction that is better, or null for an outcome without comparison.</param>
/// <param name="Sizes">When an effect is little, slight, large; null for an outcome without comparison.</param>
/// <param name="Appreciable">Effects from which benefit and harm matter, below and above no effect; null for the scheme's own of ratios.</param>
/// <param name="Bands">Limits between which a frequency or change would lead to the same conclusion; for outcomes without comparison.</param>
/// <param name="Information">What the optimal information size is computed from, or null.</param>
/// <param name="RiskOfBias">The column that tells studies at risk from others, or null.</param>
/// <param name="Moderator">A meta-regression that may explain heterogeneity, or null.</param>
/// <param name="AsymmetryTest">The test of funnel plot asymmetry, or null.</param>
/// <param name="Risks">Risks without the intervention for which effects are shown per 1,000; empty for the observed one.</param>
public sealed record OutcomeCertainty(
    Sourced<string> Outcome, string Analysis, Sourced<string> Design, string Intervention, string Subject, ChangeDirection? Improvement, EffectSizeLimits? Sizes,
    ImmutableArray<Sourced<double>> Appreciable, ImmutableArray<Sourced<double>> Bands, InformationSize? Information, BiasColumn? RiskOfBias, string? Moderator,
    string? AsymmetryTest, ImmutableArray<AssumedRisk> Risks, SourceSpan Span);
