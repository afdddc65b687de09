using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>An outcome whose studies each have an effect size. A study that does not report all it needs is in <see cref="NotReported"/> and in no analysis.</summary>
/// <param name="NotReported">Names of studies without the numbers, in file order.</param>
/// <param name="Scale">The outcome's measure.</param>
/// <param name="Studies">Those that report it, in file order.</param>
/// <param name="Results">Meta-analyses and what builds on them.</param>
public abstract record SynthesisFindings(
    string Id, string Label, bool Primary, Quantity StudyCount, Quantity NotReported, EffectScale Scale, ImmutableArray<StudyEffect> Studies, SynthesisResults Results)
    : OutcomeFindings(Id, Label, Primary, StudyCount)
{
    /// <summary>The meta-analyses; the first is the main one.</summary>
    public ImmutableArray<PooledFindings> Pooled => Results.Pooled;
}
