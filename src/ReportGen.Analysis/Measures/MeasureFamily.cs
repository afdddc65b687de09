namespace ReportGen.Analysis.Measures;

/// <summary>What the studies report; a family shares the columns that its measures are made of.</summary>
public enum MeasureFamily
{
    /// <summary>Events in a number of trials.</summary>
    Proportion,

    /// <summary>Events and non-events of two groups.</summary>
    TwoGroupBinary,

    /// <summary>Events in a time at risk.</summary>
    Rate,

    /// <summary>Events in times at risk of two groups.</summary>
    TwoGroupRate,

    /// <summary>Mean and standard deviation of one sample.</summary>
    Mean,

    /// <summary>Means and standard deviations of two groups.</summary>
    TwoGroupMean,

    /// <summary>Means and standard deviations of one sample measured twice.</summary>
    Paired,

    /// <summary>Correlations.</summary>
    Correlation,

    /// <summary>Effect sizes that the studies give themselves, with their precision.</summary>
    Reported,
}
