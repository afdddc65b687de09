using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Forest;

/// <summary>What a forest plot shows.</summary>
/// <param name="Label">Of the outcome.</param>
/// <param name="RowsHead">What the rows are: "Study", "Study left out".</param>
/// <param name="Groups">Totals of the groups; empty where studies give their effects themselves.</param>
/// <param name="FigureHeads">Heads of the further columns.</param>
/// <param name="Sections">One, or one for each subgroup.</param>
/// <param name="NotReported">The studies that do not report the numbers.</param>
/// <param name="Summaries">Over all studies.</param>
/// <param name="Between">The test between the subgroups; null for none.</param>
/// <param name="Bias">The judgements beside the studies; null for none.</param>
/// <param name="Level">Confidence level of the first summary as printed.</param>
/// <param name="FavoursLeft">What stands left of no effect; empty for nothing.</param>
internal sealed record ForestContent(
    string Label, string RowsHead, EffectScale Scale, Noun? Event, Noun? Unit, Quantity StudyCount, ImmutableArray<GroupTotals> Groups,
    ImmutableArray<string> FigureHeads, ImmutableArray<ForestSection> Sections, Quantity NotReported, ImmutableArray<ForestSummary> Summaries,
    TestResult? Between, RiskOfBiasFindings? Bias, string Level, string FavoursLeft, string FavoursRight, AxisRange? Range)
{
    public IEnumerable<ForestStudy> Studies => Sections.SelectMany(s => s.Studies);

    public IEnumerable<PooledFindings> Pooled => Summaries.Select(s => s.Pooled).OfType<PooledFindings>();

    /// <summary>Summaries of all kinds.</summary>
    public IEnumerable<ForestSummary> AllSummaries => [.. Sections.Select(s => s.Summary).OfType<ForestSummary>(), .. Summaries];

    /// <summary>Names of the studies that do not report the numbers.</summary>
    public ImmutableArray<string> NotReportedNames => NotReported.Value is QuantityValue.List names ? names.Items : [];

    public bool HasArms => Studies.Any(s => !s.Arms.IsEmpty);

    public bool HasWeights => Studies.Any(s => s.Weights.Any(w => w.Number is not null));

    /// <summary>Totals as an arm has them, where any are known.</summary>
    public ImmutableArray<StudyArm> Totals => Groups.All(g => g.Events is null && g.Total is null) ? [] : [.. Groups.Select(g => new StudyArm(g.Name, g.Events, g.Total))];

    /// <summary>What the estimates are: "Risk ratio"; of proportions "Estimate".</summary>
    public string EffectName => Scale.Null is null && Scale.IsPercent ? "Estimate" : Text.Capital.First(Scale.Label);
}
