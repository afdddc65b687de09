namespace ReportGen.Statistics.Pooling;

/// <summary>An estimate of τ² ≥ 0 with its standard error, or why there is none.</summary>
internal readonly record struct Tau2Estimate(double Tau2, double? StandardError, ProblemKind? Failure = null)
{
    public static Tau2Estimate Failed(ProblemKind why) => new(0, null, why);
}
