using System.Collections.Immutable;

namespace ReportGen.Statistics.EffectSizes;

/// <summary>Effect sizes with their sampling variances, one entry a study in the order handed in.</summary>
/// <param name="Yi">Effect sizes; null for a study that has none (see <paramref name="Problems"/>).</param>
/// <param name="Vi">Sampling variances; null exactly where <paramref name="Yi"/> is.</param>
/// <param name="Corrected">Zero-based positions of the studies whose cells were corrected, ascending.</param>
/// <param name="Correction">The correction that was asked for.</param>
/// <param name="Problems">Studies without effect size, and why: those that were dropped, impossible, or not estimable.</param>
public sealed record EffectSizeSet(
    ImmutableArray<double?> Yi,
    ImmutableArray<double?> Vi,
    ImmutableArray<int> Corrected,
    ContinuityCorrection Correction,
    ImmutableArray<Problem> Problems);
