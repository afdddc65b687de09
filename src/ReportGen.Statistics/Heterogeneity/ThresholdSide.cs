namespace ReportGen.Statistics.Heterogeneity;

/// <summary>The side of a threshold on which true effects are counted.</summary>
public enum ThresholdSide
{
    /// <summary>Effects larger than the threshold.</summary>
    Above,

    /// <summary>Effects smaller than the threshold.</summary>
    Below,
}
