using System.Collections.Immutable;

namespace ReportGen.Model.Studies;

/// <summary>What is computed from the effect sizes of an outcome's studies, whatever the kind of outcome.</summary>
/// <param name="Pooled">Meta-analyses, in order; the first is the main one.</param>
/// <param name="Subgroups">Analyses by subgroup.</param>
/// <param name="Moderators">Meta-regressions.</param>
/// <param name="Sensitivity">Sensitivity analyses, each of one meta-analysis.</param>
/// <param name="SmallStudy">Tests for small-study effects, each of one meta-analysis.</param>
public sealed record SynthesisPlan(
    ImmutableArray<PooledAnalysis> Pooled, ImmutableArray<SubgroupDeclaration> Subgroups, ImmutableArray<ModeratorDeclaration> Moderators,
    ImmutableArray<SensitivityDeclaration> Sensitivity, ImmutableArray<SmallStudyDeclaration> SmallStudy)
{
    /// <summary>Variants for readers of the site.</summary>
    public ExplorerDeclaration Explorer { get; init; } = ExplorerDeclaration.Customary;

    public static SynthesisPlan Of(params ImmutableArray<PooledAnalysis> pooled) => new(pooled, [], [], [], []);
}
