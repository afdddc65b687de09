namespace ReportGen.Statistics.Pooling;

/// <summary>The choices of a pooled analysis.</summary>
public sealed record PoolingOptions
{
    /// <summary>The estimator of τ².</summary>
    public Tau2Estimator Estimator { get; init; } = Tau2Estimator.REML;

    /// <summary>Test and confidence interval.</summary>
    public PoolingTest Test { get; init; } = PoolingTest.Z;

    /// <summary>Level of the confidence and prediction intervals, a fraction between 0 and 1.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>The quantile of the prediction interval.</summary>
    public PredictionDistribution Prediction { get; init; } = PredictionDistribution.AsTest;
}
