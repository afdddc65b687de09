using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>A row of a forest plot: a study, or a meta-analysis without one or with one more.</summary>
/// <param name="Name">As readers know it; text from data.</param>
/// <param name="Arms">What it reports of its groups; empty where it gives its effect itself.</param>
/// <param name="Weights">Its weight in each pooled analysis that is drawn, in their order; not available where it has none.</param>
/// <param name="Corrected">Whether a correction was added to its cells in one of them.</param>
/// <param name="Bias">The judgements that stand beside it; null for none.</param>
/// <param name="Figures">Further figures in columns of their own.</param>
internal sealed record ForestStudy(
    string Id, string Name, ImmutableArray<StudyArm> Arms, Quantity Estimate, Quantity Interval, ImmutableArray<Quantity> Weights, bool Corrected,
    StudyRiskOfBias? Bias, ImmutableArray<Quantity> Figures)
{
    /// <summary>Follows the name of a study to whose cells a correction was added.</summary>
    public const string CorrectedMark = "†";

    /// <summary>The name as it stands in its row.</summary>
    public string RowName => Corrected ? Name + CorrectedMark : Name;
}
