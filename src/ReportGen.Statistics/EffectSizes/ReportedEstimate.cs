namespace ReportGen.Statistics.EffectSizes;

/// <summary>An estimate as a study printed it, with its confidence interval.</summary>
/// <param name="Estimate">On the scale printed.</param>
/// <param name="Lower">Lower limit, on the same scale.</param>
/// <param name="Upper">Upper limit, on the same scale.</param>
/// <param name="DegreesOfFreedom">Of the t distribution the interval was built with; null for the normal distribution.</param>
public readonly record struct ReportedEstimate(double Estimate, double Lower, double Upper, double? DegreesOfFreedom = null);
