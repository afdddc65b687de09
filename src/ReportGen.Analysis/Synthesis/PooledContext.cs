using System.Collections.Immutable;
using ReportGen.Analysis.Quantities;
using ReportGen.Model.Findings;
using ReportGen.Statistics;

namespace ReportGen.Analysis.Synthesis;

/// <summary>Where a pooled result is reported, and what a reader should know of it.</summary>
/// <param name="Id">Id of the analysis, or of the level of a subgroup.</param>
/// <param name="Scope">Address and label.</param>
/// <param name="Studies">The studies by the measure of the analysis.</param>
/// <param name="Scale">Its measure with the decimals of the analysis.</param>
/// <param name="Level">Level of the intervals.</param>
/// <param name="Model">Method, literature and formulas of the model.</param>
/// <param name="Members">Positions of the studies that could be in it: all of the outcome, or those of a subgroup.</param>
/// <param name="Ids">Row ids of all studies of the outcome.</param>
/// <param name="Names">Names of all studies of the outcome.</param>
/// <param name="Problems">What the engine reports.</param>
internal sealed record PooledContext(
    string Id, QuantityScope Scope, MeasuredStudies Studies, EffectScale Scale, double Level, PoolingModel Model, ImmutableArray<int> Members, ImmutableArray<string> Ids,
    ImmutableArray<string> Names, ImmutableArray<Problem> Problems)
{
    /// <summary>What the result rests on beside the studies that could be in it: the cells that make a subgroup, and all studies where τ² is common.</summary>
    public ImmutableArray<DerivationInput> Further { get; init; } = [];

    /// <summary>Why there is no result, in words that can be printed; empty where the engine names no reason.</summary>
    public string Failure => Problems.IsEmpty ? QuantityFactory.NotEstimable : QuantityFactory.NotEstimableBecause(ProblemNotes.TextOf(Problems[^1].Kind));
}
