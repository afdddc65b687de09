using System.Collections.Immutable;
using ReportGen.Figures.Text;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Bars;

/// <summary>What a panel shows: the rows of a count table in groups.</summary>
/// <param name="Groups">In the order of each group's first row.</param>
internal sealed record BarPanelContent(string Title, CountTableFindings Findings, ImmutableArray<BarGroup> Groups)
{
    /// <summary>What stands at the part that the source does not itemise.</summary>
    public required string NotItemisedName { get; init; }

    /// <summary>The part of the total that the source does not itemise; null where there is none.</summary>
    public Quantity? NotItemised => Findings.NotItemised.Number > 0 ? Findings.NotItemised : null;

    /// <summary>The greatest count that a bar shows.</summary>
    public double Greatest => Findings.Rows.Select(r => r.Count.Number ?? 0).Append(NotItemised?.Number ?? 0).Max();

    public static BarPanelContent Of(BarPanel panel, CountTableFindings findings, Spelling spelling)
    {
        var groups = findings.Rows.GroupBy(
            r => panel.GroupColumn is null ? "" : r.Group.GetValueOrDefault(panel.GroupColumn, ""), StringComparer.Ordinal);
        return new BarPanelContent(panel.Title, findings, [.. groups.Select(g => new BarGroup(g.Key, [.. g]))]) { NotItemisedName = spelling.Of("not itemized", "not itemised") };
    }
}
