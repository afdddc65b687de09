namespace ReportGen.Statistics.Intervals;

/// <summary>A crude proportion with its interval.</summary>
/// <param name="Events">x.</param>
/// <param name="Trials">n.</param>
/// <param name="Estimate">x/n, or that rounded to the decimals asked for.</param>
/// <param name="ConfidenceInterval">On the scale of the proportion; Wald-type limits may lie outside [0, 1].</param>
public sealed record ProportionEstimate(long Events, long Trials, double Estimate, Interval ConfidenceInterval);
