using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>A study's row.</summary>
/// <param name="Weights">Its weight in each pooled analysis that is drawn, in their order.</param>
/// <param name="Corrected">Whether ½ was added to its cells in one of them.</param>
internal sealed record ForestStudy(StudyEffect Study, ImmutableArray<Quantity> Weights, bool Corrected)
{
    public Quantity Events => Study.Arms[0].Events!;

    public Quantity Total => Study.Arms[0].Total!;
}
