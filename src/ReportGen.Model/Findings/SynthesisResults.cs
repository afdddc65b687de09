using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>What was computed from the effect sizes of an outcome's studies, in the order of its declaration.</summary>
public sealed record SynthesisResults(
    ImmutableArray<PooledFindings> Pooled, ImmutableArray<SubgroupFindings> Subgroups, ImmutableArray<RegressionFindings> Regressions,
    ImmutableArray<SensitivityFindings> Sensitivity, ImmutableArray<SmallStudyFindings> SmallStudy)
{
    public IEnumerable<Quantity> Quantities =>
    [
        .. Pooled.SelectMany(p => p.Quantities), .. Subgroups.SelectMany(s => s.Quantities), .. Regressions.SelectMany(r => r.Quantities),
        .. Sensitivity.SelectMany(s => s.Quantities), .. SmallStudy.SelectMany(s => s.Quantities),
    ];

    public static SynthesisResults Of(params ImmutableArray<PooledFindings> pooled) => new(pooled, [], [], [], []);
}
