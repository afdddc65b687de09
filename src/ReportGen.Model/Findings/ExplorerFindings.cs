using System.Collections.Immutable;

namespace ReportGen.Model.Findings;

/// <summary>
/// An outcome's meta-analysis in all variants that readers may look at. Its quantities are made like those of <see cref="ReviewFindings"/>, but are no part of them:
/// there are thousands, and none can be written in prose.
/// </summary>
/// <param name="Outcome">The outcome with its studies.</param>
/// <param name="DeclaredId">The analysis of review.yml that the first variant is.</param>
/// <param name="Measures">Each with the effects of the studies.</param>
/// <param name="Groupings">Subgroups of the studies, as declared.</param>
/// <param name="Variants">The declared one first.</param>
public sealed record ExplorerFindings(
    SynthesisFindings Outcome, string DeclaredId, ImmutableArray<ExplorerMeasure> Measures, ImmutableArray<ExplorerGrouping> Groupings, ImmutableArray<ExplorerVariant> Variants);
