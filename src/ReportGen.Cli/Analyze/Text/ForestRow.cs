using ReportGen.Statistics;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>A line of a text forest plot, on the reader's scale.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Label">In front of it.</param>
/// <param name="Estimate">Null for a prediction interval, a heading, and a study without effect size.</param>
/// <param name="Interval">Null for a heading and a study without effect size.</param>
/// <param name="Weight">In percent; null where there is none.</param>
/// <param name="Remark">In place of the figures where there are none.</param>
internal sealed record ForestRow(ForestRowKind Kind, string Label, double? Estimate = null, Interval? Interval = null, double? Weight = null, string Remark = "");
