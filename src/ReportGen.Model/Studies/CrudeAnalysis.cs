using ReportGen.Model.Diagnostics;

namespace ReportGen.Model.Studies;

/// <summary>Sum of events over sum of totals, with an interval for a single proportion.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Interval">wald, wilson, clopper_pearson, agresti_coull, jeffreys …</param>
/// <param name="RoundFirst">Decimals to which the proportion is rounded before the Wald interval is taken; null for none.</param>
/// <param name="Level">Level of the interval, such as 0.95.</param>
/// <param name="EstimateDecimals">Decimals of the percentage as printed.</param>
/// <param name="IntervalDecimals">Decimals of its limits as printed.</param>
public sealed record CrudeAnalysis(
    string Id, string Interval, int? RoundFirst, double Level, int EstimateDecimals, int IntervalDecimals, SourceSpan Span);
