using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Findings;

namespace ReportGen.Figures.Forest;

/// <summary>An analysis whose summary is drawn as a diamond.</summary>
/// <param name="Name">For data and descriptions.</param>
/// <param name="Label">As it stands in its row.</param>
/// <param name="Level">Confidence level as printed, such as "95%".</param>
/// <param name="Pooled">The meta-analysis; null for a crude proportion.</param>
/// <param name="IsSubgroup">It summarises a subgroup only.</param>
internal sealed record ForestSummary(
    string Name, ImmutableArray<TextPiece> Label, string Level, Quantity Estimate, Quantity Interval, PooledFindings? Pooled, bool IsSubgroup)
{
    /// <summary>Of a subgroup: sums of what its studies report of each group.</summary>
    public ImmutableArray<StudyArm> Totals { get; init; } = [];

    public static ForestSummary Of(PooledFindings pooled)
    {
        var name = Capital.First(pooled.Method.Printed);
        return new ForestSummary(
            name, [new TextPiece(name, pooled.Method.Address, Bold: true)], LevelText.Of(pooled.Level), pooled.Estimate, pooled.Interval, pooled, false);
    }

    public static ForestSummary Of(SubgroupLevel level)
    {
        var pooled = level.Pooled;
        ImmutableArray<TextPiece> label = [new("Subtotal ", Bold: true), new($"(k = {pooled.StudyCount.Printed})", pooled.StudyCount.Address, Bold: true, Whole: true)];
        return new ForestSummary($"{level.Name}: subtotal", label, LevelText.Of(pooled.Level), pooled.Estimate, pooled.Interval, pooled, true)
        {
            Totals = [.. level.Groups.Where(g => g.Events is not null || g.Total is not null).Select(g => new StudyArm(g.Name, g.Events, g.Total))],
        };
    }

    public static ForestSummary Of(CrudeProportion crude, double level) => new(
        "Crude proportion", [new TextPiece("Crude proportion", Bold: true)], LevelText.Of(level), crude.Estimate, crude.Interval, null, false);
}
